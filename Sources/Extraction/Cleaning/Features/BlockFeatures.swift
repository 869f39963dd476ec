/// What is known of every block of a page before the model's own tables are asked: one row of
/// numbers a block.
///
/// Each group is a member of its own: it is asked for every block, and an element of a list would be
/// copied to be asked.
package struct BlockFeatures: Sendable {
    static let kinds: [any FeatureGroup.Type] = [
        OwnTextFeatures.self, MarkupFeatures.self, PlaceFeatures.self, ContainerFeatures.self,
        MainTextFeatures.self, SignatureFeatures.self, CardFeatures.self, SubjectFeatures.self,
        NeighbourFeatures.self, PageKindFeatures.self,
    ]

    package static let columns = kinds.flatMap { $0.columns }

    private let ownText: OwnTextFeatures
    private let markup: MarkupFeatures
    private let place: PlaceFeatures
    private let container: ContainerFeatures
    private let mainText: MainTextFeatures
    private let signature: SignatureFeatures
    private let card: CardFeatures
    private let subject: SubjectFeatures
    private let neighbours: NeighbourFeatures
    private let pageKind: PageKindFeatures

    init(_ page: PageMeasures) {
        ownText = OwnTextFeatures(page)
        markup = MarkupFeatures(page)
        place = PlaceFeatures(page)
        container = ContainerFeatures(page)
        mainText = MainTextFeatures(page)
        signature = SignatureFeatures(page)
        card = CardFeatures(page)
        subject = SubjectFeatures(page)
        neighbours = NeighbourFeatures(page)
        pageKind = PageKindFeatures(page)
    }

    /// Adds the values of one block, in the order of `columns`.
    func append(_ block: Int, to row: inout [Float]) {
        ownText.append(block, to: &row)
        markup.append(block, to: &row)
        place.append(block, to: &row)
        container.append(block, to: &row)
        mainText.append(block, to: &row)
        signature.append(block, to: &row)
        card.append(block, to: &row)
        subject.append(block, to: &row)
        neighbours.append(block, to: &row)
        pageKind.append(block, to: &row)
    }
}

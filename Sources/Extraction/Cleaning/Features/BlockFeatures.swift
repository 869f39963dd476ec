/// What is known of every block of a page before the model's own tables are asked: one row of
/// numbers a block.
package struct BlockFeatures: Sendable {
    static let kinds: [any FeatureGroup.Type] = [
        OwnTextFeatures.self, MarkupFeatures.self, PlaceFeatures.self, ContainerFeatures.self,
        MainTextFeatures.self, SignatureFeatures.self, CardFeatures.self, SubjectFeatures.self,
        NeighbourFeatures.self, PageKindFeatures.self,
    ]

    package static let columns = kinds.flatMap { $0.columns }

    private let groups: [any FeatureGroup]

    init(_ page: PageMeasures) { groups = Self.kinds.map { $0.init(page) } }

    /// Adds the values of one block, in the order of `columns`.
    func append(_ block: Int, to row: inout [Float]) {
        for group in groups { group.append(block, to: &row) }
    }
}

/// The first paragraph of a fact box as it comes along when a page is copied: its title, the
/// button that unfolds it, and its first words, all in one line.
struct FactBoxOpening {
    var title: String
    var button: String
    var opening: String

    /// The buttons' words, lower case.
    static let buttons = [
        "ekspandér faktaboks", "ekspander faktaboks", "utvid faktaboks", "vis faktaboks",
        "åpne faktaboks", "opne faktaboks", "vis fakta", "expand fact box", "faktarute: visa",
        "visa faktaruta", "faktakasten aufklappen",
    ]

    /// In characters.
    private static let longestTitle = 100
    /// How far into the paragraph the button may end, in characters: white space stands between.
    private static let reach = 200

    /// - Returns: `nil` for a paragraph without such a button between two texts.
    init?(_ paragraph: String) {
        let head = paragraph.prefix(Self.reach)
        let folded = head.lowercased()
        guard folded.count == head.count,
            let range = Self.buttons.lazy.compactMap({ folded.firstRange(of: $0) }).first
        else { return nil }
        let start = folded.distance(from: folded.startIndex, to: range.lowerBound)
        let length = folded.distance(from: range.lowerBound, to: range.upperBound)
        title = FoldedText.folded(String(head.prefix(start)))
        button = String(head.dropFirst(start).prefix(length))
        opening = FoldedText.folded(String(paragraph.dropFirst(start + length)))
        guard !title.isEmpty, title.count <= Self.longestTitle, !opening.isEmpty else { return nil }
    }
}

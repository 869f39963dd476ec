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

    /// - Returns: `nil` for a paragraph without such a button between two texts.
    init?(_ paragraph: String) {
        let folded = paragraph.lowercased()
        guard folded.count == paragraph.count,
            let range = Self.buttons.lazy.compactMap({ folded.firstRange(of: $0) }).first
        else { return nil }
        let start = folded.distance(from: folded.startIndex, to: range.lowerBound)
        let length = folded.distance(from: range.lowerBound, to: range.upperBound)
        title = FoldedText.folded(String(paragraph.prefix(start)))
        button = String(paragraph.dropFirst(start).prefix(length))
        opening = FoldedText.folded(String(paragraph.dropFirst(start + length)))
        guard !title.isEmpty, title.count <= 100, !opening.isEmpty else { return nil }
    }
}

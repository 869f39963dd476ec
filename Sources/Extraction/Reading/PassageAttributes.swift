import ArticleModel
import DOM

extension NodeTable {
    /// The language an element declares, as a well-formed BCP 47 tag; `nil` where it declares none.
    func language(_ row: Int) -> String? {
        guard let value = attribute(.lang, of: row) ?? attribute(.xmlLang, of: row) else {
            return nil
        }
        let tag = FoldedText.folded(value).replacing("_", with: "-")
        let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
        let isWellFormed = subtags.allSatisfy { subtag in
            (1...8).contains(subtag.count)
                && subtag.utf8.allSatisfy { byte in
                    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                }
        }
        guard isWellFormed, let primary = subtags.first, (2...3).contains(primary.count) else {
            return nil
        }
        return tag
    }

    /// The direction an element declares; `auto` counts as none.
    func direction(_ row: Int) -> Direction? {
        attribute(.dir, of: row).flatMap { Direction(rawValue: $0.lowercased()) }
    }
}

import ArticleModel

/// Bibliographies in BibTeX and BibLaTeX.
enum BibTeXList {
    /// Before the first entry there may be comments of any kind.
    static func isFormat(_ text: ListText) -> Bool {
        let lines = text.opening.split(whereSeparator: \.isNewline).map {
            $0.drop(while: \.isWhitespace)
        }
        guard let entry = lines.first(where: { $0.hasPrefix("@") })?.dropFirst() else {
            return false
        }
        let type = entry.prefix { $0.isLetter }
        let opening = entry[type.endIndex...].drop(while: \.isWhitespace).first
        return !type.isEmpty && (opening == "{" || opening == "(")
            && !text.opening.hasPrefix("<")
    }

    static func entries(_ text: ListText) throws(Diagnostic) -> [BibliographyEntry] {
        var parser = BibTeXParser(text.text)
        do throws(BibTeXParser.Failure) {
            return try parser.items().map { BibTeXEntry(item: $0).entry(at: text.place($0.line)) }
        } catch {
            throw .brokenList(text.file, format: "BibTeX", error.problem, line: error.line)
        }
    }
}

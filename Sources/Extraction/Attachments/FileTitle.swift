/// Titles that programs give to the documents they make: the name of a file, or of a program.
enum FileTitle {
    static func isOne(_ title: String) -> Bool {
        let folded = title.lowercased()
        return openings.contains(where: folded.hasPrefix)
            || endings.contains { folded.hasSuffix("." + $0) }
            || !title.contains(where: \.isWhitespace)
                && title.contains { $0.isNumber || $0 == "_" || $0 == "/" || $0 == "\\" }
    }

    /// Lower case. Source: what printing from these programs writes; Elsevier's PDF files up to 2008
    /// have the article's number in place of its title.
    static let openings = [
        "microsoft word", "microsoft powerpoint", "microsoft excel", "powerpoint presentation",
        "untitled", "slide 1", "document1", "print", "layout 1", "doi:", "pii:", "https://",
        "http://",
    ]

    /// Of files that PDF documents are made from.
    static let endings = [
        "doc", "docx", "odt", "rtf", "txt", "ppt", "pptx", "xls", "xlsx", "indd", "qxd", "qxp",
        "p65", "pmd", "fm", "tex", "dvi", "ps", "eps", "pdf", "html", "htm", "ai", "cdr", "wpd",
        "pub",
    ]
}

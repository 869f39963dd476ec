package import ArticleModel

extension Intake {
    /// The fields of a file that holds what a `---` header holds, without the lines of hyphens or
    /// with them.
    ///
    /// - Throws: for what is no list of `key: value`, and what exceeds a bound of a header.
    package func fields(ofSidecar text: String, file: String) throws(Diagnostic) -> [HeaderField] {
        let isMarked = text.hasPrefix("---")
        let document = try HeadedDocument(
            Array((isMarked ? text + "\n---\n" : "---\n" + text + "\n---\n").utf8), file: file,
            limits: limits)
        let offset = isMarked ? 0 : 1
        if let warning = document.warnings.first {
            throw .brokenSidecar(file, line: warning.line.map { $0 - offset }, warning.message)
        }
        return document.header.map { field in
            HeaderField(
                key: field.key, values: field.values, line: field.line.map { $0 - offset })
        }
    }
}

extension Diagnostic {
    static func brokenSidecar(_ file: String, line: Int?, _ problem: String) -> Diagnostic {
        Diagnostic(
            problem.replacing(" It was read line by line.", with: "")
                .replacing("The header’s", with: "The sidecar’s")
                .replacing("The header", with: "The sidecar"), file: file, line: line,
            hint: "Write it as “key: value”, a value that holds a colon in quotation marks.")
    }
}

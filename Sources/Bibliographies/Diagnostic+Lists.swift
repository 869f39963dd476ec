import ArticleModel

/// What we say about a list of metadata.
extension Diagnostic {
    private static let formats =
        "CSL-JSON, Zotero RDF, RIS, BibTeX, and the exports of Pocket, Instapaper, Omnivore, Karakeep, "
        + "Linkwarden and Matter"

    static func unknownList(_ file: String) -> Diagnostic {
        Diagnostic(
            "The file is no list of metadata in a known format.", file: file,
            hint: "Lists are \(formats); a table as CSV needs a first line with “url” or “file”.")
    }

    static func emptyList(_ file: String, format: String) -> Diagnostic {
        Diagnostic(
            "The list (\(format)) holds no row.", file: file,
            hint: "Export it again, or take it out of “metadata”.")
    }

    static func severalRows(_ count: Int, in file: String) -> Diagnostic {
        Diagnostic(
            "The file stands beside a document and holds \(count) rows.", file: file,
            hint: "Leave one, or name the file under “metadata” in the manifest.")
    }

    static func listTooLarge(_ file: String, bytes: Int) -> Diagnostic {
        Diagnostic(
            "The list has \(bytes) bytes, \(ListLimits.bytes) are allowed.", file: file,
            hint: "Export only the collection that belongs to the packet.")
    }

    static func sidecarTooLarge(_ file: String, bytes: Int) -> Diagnostic {
        Diagnostic(
            "The file stands beside a document and has \(bytes) bytes, \(ListLimits.sidecar) are "
                + "allowed.", file: file, hint: "Leave in it what tells of the document.")
    }

    static func lineTooLong(_ file: String, line: Int) -> Diagnostic {
        Diagnostic(
            "The line has more than \(ListLimits.line) bytes.", file: file, line: line,
            hint: "Take out what is no metadata, or export the list again.")
    }

    static func noText(_ file: String) -> Diagnostic {
        Diagnostic(
            "The list is neither UTF-8 nor UTF-16.", file: file, hint: "Export or save it as UTF-8."
        )
    }

    static func brokenList(
        _ file: String, format: String, _ problem: String, line: Int?
    ) -> Diagnostic {
        Diagnostic(
            "The list is not valid \(format): \(problem).", file: file, line: line,
            hint: "Export it again, or correct the line.")
    }
}

/// One document as the user has it: recognised and decoded, not yet parsed.
///
/// Made by `Intake`. `content` is always UTF-8 and never holds the `---` header; `firstLine` keeps
/// line numbers true to the file all the same.
package struct Source: Sendable, Equatable {
    /// What the bytes turned out to be.
    package enum Kind: String, Sendable {
        /// A complete HTML page: the article stands among the site's boilerplate.
        case page
        /// Some HTML elements without `<html>` or `<body>`.
        case fragment
        case plainText
        /// Markdown; `content` is its rendering as HTML with `data-sourcepos` attributes.
        case markdown
        /// A document whose text is not read: `attachment` has it, and `content` is empty.
        case attachment
    }

    /// The path as the user gave it, or `-` for standard input; for one of several pages in a file
    /// the path, `#` and the page's name there: `saved.wacz#example-com-lamps`.
    package var name: String
    package var kind: Kind
    /// The document itself, in UTF-8.
    package var content: [UInt8]
    /// What is kept as it is; `nil` for every kind but that.
    package var attachment: Attachment?
    /// The line of the file on which `content` begins, counted from 1.
    package var firstLine = 1
    /// The fields of a `---` header, in order; empty when there is none.
    package var header: [HeaderField] = []
    /// What a capture wrapper says; empty for a bare file.
    package var capture = Capture()
    /// What the source's container holds beside it; empty for a bare file.
    package var resources: [Resource] = []
    /// The name of the encoding the bytes were in, as the WHATWG spells it: `utf-8`.
    package var encoding = "utf-8"
    /// Lower-case hexadecimal SHA-256 of the file's bytes, before decompression; for one of several
    /// pages in a file, of the page's bytes.
    package var digest: String
    /// What intake has to say about the bytes: undecodable ones, a truncated archive.
    package var warnings: [Diagnostic] = []

    package init(name: String, kind: Kind, content: [UInt8], digest: String = "") {
        self.name = name
        self.kind = kind
        self.content = content
        self.digest = digest
    }
}

/// What the wrapper of a captured page says about the capture. Only URL and date: rank 2.
package struct Capture: Sendable, Equatable {
    package var url: String?
    /// When the page was saved.
    package var date: PartialDate?

    package init(url: String? = nil, date: PartialDate? = nil) {
        self.url = url
        self.date = date
    }
}

/// One field of a document's `---` header, or of what else a person or a program wrote about it:
/// the head of a letter, an entry of a feed.
package struct HeaderField: Sendable, Equatable {
    /// Lower case, as written: `title`, `author`, `date`, `url` …
    package var key: String
    /// One value, or several where the header has a list; as written, unquoted.
    package var values: [String]
    /// In the file, counted from 1; `nil` where the document stands in a container.
    package var line: Int?
    /// Who says it, and so how much it counts.
    package var origin: AttributionOrigin

    package init(
        key: String, values: [String], line: Int? = nil, origin: AttributionOrigin = .header
    ) {
        self.key = key
        self.values = values
        self.line = line
        self.origin = origin
    }
}

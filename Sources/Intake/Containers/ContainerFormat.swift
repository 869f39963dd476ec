import ArticleModel

/// A form in which pages are kept, alone or many together.
enum ContainerFormat: Sendable, CaseIterable {
    case zip
    case tar
    case warc
    /// A letter, or a page that a browser saved as one (MHTML).
    case mail
    case safariArchive
    case feed
    /// What a read-later tool gives back, as JSON.
    case export
    /// XML that nobody reads as a page.
    case unknownXML

    /// What the first bytes of a file say, and where they say nothing its name. `nil` for a
    /// document that is in no container.
    static func format(of head: [UInt8], named name: String) -> ContainerFormat? {
        allCases.first { $0.isFormat(of: head, named: name.lowercased()) }
    }

    /// How many bytes of the file tell the format.
    static let reach = 16 << 10

    private static let feedRoots: Set<String> = ["rss", "feed", "rdf:RDF"]

    private func isFormat(of head: [UInt8], named name: String) -> Bool {
        switch self {
        case .zip: head.starts(with: "PK\u{3}\u{4}".utf8)
        case .tar: head.dropFirst(257).starts(with: "ustar".utf8)
        case .warc: head.starts(with: "WARC/".utf8)
        case .mail: MailHead.begins(head)
        case .safariArchive:
            head.starts(with: "bplist00".utf8) || XMLProlog.root(of: head) == "plist"
        case .feed: XMLProlog.root(of: head).map(Self.feedRoots.contains) ?? false
        case .unknownXML:
            [".xml", ".rss", ".atom"].contains(where: name.hasSuffix)
                && XMLProlog.root(of: head) != "html"
        case .export:
            name.hasSuffix(".json") && head.first { $0 > 0x20 }.map("{[".utf8.contains) ?? false
        }
    }
}

/// What stands before the first element of an XML document.
enum XMLProlog {
    /// The name of the first element, as written; `nil` for a text that begins with something else.
    static func root(of head: [UInt8]) -> String? {
        var rest = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
        while true {
            rest = rest.drop { $0 <= 0x20 }
            guard rest.first == UInt8(ascii: "<") else { return nil }
            let end =
                rest.starts(with: "<!--".utf8)
                ? "-->"
                : rest.starts(with: "<?".utf8) || rest.starts(with: "<!".utf8) ? ">" : ""
            guard !end.isEmpty else { break }
            guard let index = rest.firstIndex(of: Array(end.utf8)) else { return nil }
            rest = rest[(index + end.utf8.count)...]
        }
        let name = rest.dropFirst().prefix { $0 > 0x20 && !"/>".utf8.contains($0) }
        return String(decoding: name, as: UTF8.self)
    }
}

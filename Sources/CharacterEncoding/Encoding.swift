/// One character encoding of the WHATWG Encoding Standard.
package struct Encoding: Sendable, Equatable {
    /// How its bytes are read.
    enum Scheme {
        case utf8, utf16
        /// A byte is a character; below 0x80 it is ASCII.
        case singleByte
        /// ASCII, and characters of several bytes.
        case multiByte
        /// Read by no browser, because its escapes can hide markup from a filter.
        case replacement
    }

    /// The standard's name in lower case: `windows-1252`.
    package let name: String
    let scheme: Scheme
    /// What iconv calls it, the name to try first in front.
    let converters: [String]
    /// What a page may call it, in lower case.
    package let labels: [String]

    init(_ name: String, _ scheme: Scheme, converters: [String], labels: String) {
        self.name = name
        self.scheme = scheme
        self.converters = converters
        self.labels = labels.split(separator: " ").map(String.init)
    }

    /// The encoding behind a label, letter case and white space around it aside; `nil` when the
    /// standard does not know it.
    package init?(label: some StringProtocol) {
        let label = label.lowercased().drop { $0.isASCIIWhiteSpace }
        let end = label.lastIndex { !$0.isASCIIWhiteSpace }
        guard let end, let encoding = Self.byLabel[String(label[...end])] else { return nil }
        self = encoding
    }

    /// The name says it all.
    package static func == (a: Encoding, b: Encoding) -> Bool { a.name == b.name }

    static let utf8 = named("utf-8")
    static let windows1252 = named("windows-1252")

    /// The row of the table with this name, which must be there.
    static func named(_ name: String) -> Encoding {
        guard let encoding = byLabel[name] else { preconditionFailure("no encoding \(name)") }
        return encoding
    }

    private static let byLabel = Dictionary(
        all.flatMap { encoding in encoding.labels.map { ($0, encoding) } },
        uniquingKeysWith: { first, _ in first })
}

extension Character {
    var isASCIIWhiteSpace: Bool { asciiValue?.isWhiteSpace ?? (self == "\r\n") }
}

extension UInt8 {
    /// ASCII white space as HTML defines it: tab, line feed, form feed, carriage return, space.
    var isWhiteSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || isPageOrReturn }

    private var isPageOrReturn: Bool { self == 0x0C || self == 0x0D }

    var isLetter: Bool { (0x61...0x7A).contains(lowercased) }

    /// The small letter of an ASCII capital; else the byte itself.
    var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }
}

extension WebAddress {
    /// What an address is good for, by its scheme.
    package enum Scheme: Sendable {
        /// `http` and `https`.
        case web
        case mail
        case telephone
        /// `javascript`, `vbscript`: nothing a book can follow.
        case script
        case data
        case file
        /// Another that e-readers know: `ftp`, `urn`, `news` …
        case other
        /// One that needs a program of its own: `whatsapp`, `sms`, `geo`, `doi`; epubcheck warns.
        case application

        init(_ name: ArraySlice<UInt8>) {
            for row in Self.names where row.name.count == name.count {
                guard zip(row.name, name).allSatisfy({ $0 == $1.asciiLowercased }) else { continue }
                self = row.scheme
                return
            }
            self = .application
        }

        /// Commonest first. Source: the schemes that epubcheck 5.3 knows, as far as links have
        /// them; `vbscript` and `livescript` from the browsers that ran them.
        private static let names: [(name: [UInt8], scheme: Scheme)] = [
            ("https", .web), ("http", .web), ("mailto", .mail), ("tel", .telephone),
            ("javascript", .script), ("vbscript", .script), ("livescript", .script),
            ("data", .data), ("file", .file), ("ftp", .other), ("urn", .other), ("news", .other),
            ("nntp", .other), ("gopher", .other), ("irc", .other), ("xmpp", .other),
            ("sip", .other), ("sips", .other), ("info", .other), ("tag", .other), ("fax", .other),
        ].map { (Array(String($0).utf8), $1) }
    }

    package var scheme: Scheme {
        parts.isWeb ? .web : parts.scheme.map { Scheme(bytes[$0]) } ?? .application
    }

    /// The scheme a reference names, without reading further: a `data:` of some megabytes costs
    /// no more than `#top`. `nil` for a relative reference.
    package static func scheme(of reference: String) -> Scheme? {
        let start = reference.utf8.drop { $0 <= 0x20 }.prefix(longestScheme)
            .filter { !ignored.contains($0) }
        return AddressParts.scheme(of: start).map { Scheme(start[$0]) }
    }

    /// In bytes, white space inside included.
    private static let longestScheme = 64
    /// White space that browsers overlook inside an address. Source: WHATWG URL, section 4.4.
    static let ignored = ByteSet("\t\n\r")
}

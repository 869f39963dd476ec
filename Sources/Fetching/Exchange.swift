package import ArticleModel

/// A page or a picture asked for, and what the server answered, as received.
package struct Exchange: Sendable {
    package var address: WebAddress
    /// When it was asked for: ISO 8601 in UTC, `2026-03-01T12:00:00Z`.
    package var date: String
    /// The status line and the fields, each with its line end, and the empty line.
    package var head: [UInt8]
    package var body: [UInt8]

    /// 0 for an answer without one.
    package var status: Int {
        let words = lines.first?.split(separator: " ") ?? []
        return words.count > 1 ? Int(words[1]) ?? 0 : 0
    }

    /// The first field of a name, given in lower case.
    package func field(_ name: String) -> String? {
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == name else {
                continue
            }
            return line[line.index(after: colon)...].split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
        }
        return nil
    }

    /// Lower case, without parameters; empty when the server does not say.
    package var mediaType: String {
        let type = field("content-type")?.lowercased().prefix { $0 != ";" && $0 != " " }
        return type.map(String.init) ?? ""
    }

    package var isSuccess: Bool { (200..<300).contains(status) }

    /// Where the answer sends on, as written.
    package var redirect: String? {
        [301, 302, 303, 307, 308].contains(status) ? field("location") : nil
    }

    private var lines: [Substring] {
        String(decoding: head, as: UTF8.self).split(whereSeparator: \.isNewline)
    }
}

/// One page of the web with the redirects that led to it, then its pictures.
package struct WebCapture: Sendable {
    /// In the order they were made.
    package var exchanges: [Exchange]
}

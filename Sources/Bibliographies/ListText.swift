import ArticleModel
import Foundation

/// The text of a list, and what it is called in messages.
struct ListText {
    let file: String
    /// Without a byte order mark.
    let text: String

    /// - Throws: a `Diagnostic` for what is too large or neither UTF-8 nor UTF-16.
    init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
        guard bytes.count <= ListLimits.bytes else {
            throw .listTooLarge(file, bytes: bytes.count)
        }
        self.file = file
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            guard let text = String(bytes: bytes, encoding: .utf16) else { throw .noText(file) }
            self.text = text
        } else {
            let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
            guard let text = String(bytes: content, encoding: .utf8) else { throw .noText(file) }
            self.text = text
        }
    }

    var utf8: [UInt8] { Array(text.utf8) }

    /// Where the text begins, white space aside: enough of it to tell the format.
    var opening: String {
        let start = text.utf8.drop { $0 <= 0x20 }
        return String(decoding: start.prefix(Self.openingSize), as: UTF8.self)
    }

    /// In bytes.
    static let openingSize = 4096

    /// Line ends are line feeds, carriage returns, or both.
    var lines: [Substring] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    }

    /// - Throws: a `Diagnostic` that names the first line that is longer than a value can be.
    func requireShortLines() throws(Diagnostic) {
        var (line, length) = (1, 0)
        for byte in text.utf8 {
            length += 1
            guard length <= ListLimits.line else { throw .lineTooLong(file, line: line) }
            if byte == UInt8(ascii: "\n") { (line, length) = (line + 1, 0) }
        }
    }

    func place(_ line: Int) -> BibliographyEntry.Place {
        BibliographyEntry.Place(list: file, line: line)
    }
}

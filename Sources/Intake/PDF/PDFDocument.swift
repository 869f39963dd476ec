import ArticleModel

/// A PDF document, as far as it says what it is without being read: what stands in it in the clear.
///
/// Nothing in it is unpacked, drawn or run, so a hostile one has little to work on; where the
/// objects that are asked for are packed, as newer files may have them, they stay unknown.
struct PDFDocument {
    private let bytes: ArraySlice<UInt8>
    private let limits: Intake.Limits
    /// The last trailer: where all that is known of the document begins.
    private let trailer: [String: PDFValue]

    /// In bytes, how far from its beginning or its end readers look for a PDF’s marks.
    private static let reach = 1024

    init(_ bytes: [UInt8], limits: Intake.Limits) {
        self.bytes = bytes[...]
        self.limits = limits
        trailer = Self.trailer(of: bytes[...])
    }

    /// Whether a file is one, by its first bytes; a file that is called so may have others first.
    static func isPDF(_ file: [UInt8], named name: String) -> Bool {
        let mark = Array("%PDF-".utf8)
        guard !file.starts(with: mark) else { return true }
        return isNamed(name) && file.first(where: { !PDFLexer.isSpace($0) }) != UInt8(ascii: "<")
            && file.prefix(reach).firstIndex(of: mark) != nil
    }

    static func isNamed(_ name: String) -> Bool {
        name.lowercased().hasSuffix(Attachment.ending)
    }

    /// It has the end that every PDF has; else it was cut off.
    var isWhole: Bool { bytes.suffix(Self.reach * 2).firstIndex(of: Self.startMark) != nil }

    /// Its texts cannot be read without a key.
    var isEncrypted: Bool { trailer["Encrypt"] != nil }

    /// As the root of the tree of pages says, or the head of a file made for the web.
    var pageCount: Int? {
        let pages = catalog?["Pages"]?.reference.flatMap { object($0)?.dictionary }
        let count = pages?["Count"]?.number ?? linearizedPageCount
        return count.flatMap { $0 > 0 && $0 < bytes.count ? $0 : nil }
    }

    /// What the document says of itself: `info.title`, `dc.title`, `prism.doi`. None of one that is
    /// encrypted, or not whole.
    var fields: [HeaderField] { isEncrypted || !isWhole ? [] : packet + information }

    private var catalog: [String: PDFValue]? {
        trailer["Root"]?.reference.flatMap { object($0)?.dictionary }
    }
}

extension PDFDocument {
    private static let startMark = Array("startxref".utf8)

    /// Of the section of references that the end of the file points to: a table with a trailer
    /// behind it, or an object that is both.
    private static func trailer(of bytes: ArraySlice<UInt8>) -> [String: PDFValue] {
        var end = bytes.suffix(reach * 2)
        var start: Int?
        while let mark = end.firstIndex(of: startMark) {
            end = end[(mark + startMark.count)...]
            start = value(in: end)?.number
        }
        guard let start, bytes.indices.contains(start) else { return [:] }
        let section = bytes[start...]
        let mark = Array((section.starts(with: "xref".utf8) ? "trailer" : "obj").utf8)
        return section.firstIndex(of: mark).flatMap { place in
            value(in: section[(place + mark.count)...])?.dictionary
        } ?? [:]
    }

    /// In bytes: what is asked for has some hundred.
    private static let longestObject = 256 << 10

    private static func value(in bytes: ArraySlice<UInt8>) -> PDFValue? {
        var lexer = PDFLexer(bytes.prefix(longestObject))
        return lexer.value()
    }

    private func object(_ number: Int) -> PDFValue? {
        place(of: number).flatMap { Self.value(in: bytes[$0...]) }
    }

    /// Where the value of the object begins: the last one of the number, since a file that was
    /// changed has the new one behind the old.
    private func place(of number: Int) -> Int? {
        let mark = Array("\(number) 0 obj".utf8)
        var rest = bytes
        var place: Int?
        while let index = rest.firstIndex(of: mark) {
            if index == bytes.startIndex || !PDFLexer.isDigit(bytes[index - 1]) {
                place = index + mark.count
            }
            rest = rest[(index + mark.count)...]
        }
        return place
    }

    /// Of a file made for the web that was not changed since.
    private var linearizedPageCount: Int? {
        let mark = Array(" obj".utf8)
        let head = bytes.prefix(Self.reach).firstIndex(of: mark).flatMap { place in
            Self.value(in: bytes[(place + mark.count)...])?.dictionary
        }
        return head?["Linearized"] != nil && head?["L"]?.number == bytes.count
            ? head?["N"]?.number : nil
    }

    /// The document’s own packet. Pictures in it have packets too, and what one of those says of its
    /// photographer must not be taken for the author: where the root cannot be read, the only packet
    /// of the file counts, if it is of a PDF.
    private var packet: [HeaderField] {
        guard let catalog else {
            let fields = onlyPacket(in: bytes)
            return fields.contains { $0.key.hasPrefix("pdf.") } ? fields : []
        }
        guard let place = catalog["Metadata"]?.reference.flatMap(place) else { return [] }
        let end = bytes[place...].firstIndex(of: Array("endstream".utf8)) ?? bytes.endIndex
        return onlyPacket(in: bytes[place..<end])
    }

    private func onlyPacket(in bytes: ArraySlice<UInt8>) -> [HeaderField] {
        let packets = XMPPacket.packets(in: bytes, atMost: 2)
        return packets.count == 1 ? XMPPacket.fields(of: packets[0], limits: limits) : []
    }

    /// The older form of the same.
    private var information: [HeaderField] {
        let entries = trailer["Info"]?.reference.flatMap { object($0)?.dictionary } ?? [:]
        return ["Title", "Author", "Subject", "Keywords"].compactMap { key -> HeaderField? in
            let text = entries[key]?.string.map(PDFText.text) ?? ""
            return text.allSatisfy(\.isWhitespace)
                ? nil
                : HeaderField(
                    key: "info." + key.lowercased(), values: [text], origin: .pdfMetadata)
        }
    }
}

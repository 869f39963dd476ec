/// One part of a letter: a text, a picture, or parts again (RFC 2046).
struct MIMEPart {
    let header: MIMEHeader
    let type: MIMEValue
    /// As transferred; of a part with parts nothing.
    let body: ArraySlice<UInt8>
    let parts: [MIMEPart]

    var mediaType: String { type.value }

    /// As its sender means it to be kept, not read.
    var isAttachment: Bool {
        header["content-disposition"].map { MIMEValue($0).value == "attachment" } ?? false
    }

    /// The bytes as they were before the transfer.
    var content: [UInt8] {
        TransferEncoding.decoded(body, header["content-transfer-encoding"] ?? "")
    }

    /// `<id>` without its brackets.
    var contentID: String? {
        header["content-id"].map { $0.filter { $0 != "<" && $0 != ">" } }
    }

    /// Itself and all parts in it, in order.
    var all: [MIMEPart] { [self] + parts.flatMap(\.all) }
}

/// Parts a letter, as deep and into as many parts as the limits allow.
struct MIMEParser {
    let limits: Intake.Limits
    private var count = 0

    /// Which bound is exceeded.
    enum Excess: Error { case depth, parts }

    init(limits: Intake.Limits) { self.limits = limits }

    mutating func part(_ text: ArraySlice<UInt8>, depth: Int = 0) throws(Excess) -> MIMEPart {
        guard depth <= limits.mimeDepth else { throw .depth }
        count += 1
        guard count <= limits.mimeParts else { throw .parts }
        var body = text
        let header = MIMEHeader(popping: &body, sizeLimit: limits.mimeHeaderSize)
        let type = MIMEValue(header["content-type"] ?? "text/plain")
        guard type.value.hasPrefix("multipart/"), let boundary = type.parameters["boundary"],
            !boundary.isEmpty
        else { return MIMEPart(header: header, type: type, body: body, parts: []) }
        var parts: [MIMEPart] = []
        for piece in Self.pieces(of: body, boundary: boundary) {
            parts.append(try part(piece, depth: depth + 1))
        }
        return MIMEPart(header: header, type: type, body: [], parts: parts)
    }

    /// What stands between the lines `--boundary`; a letter cut off ends its last part.
    private static func pieces(
        of body: ArraySlice<UInt8>, boundary: String
    ) -> [ArraySlice<UInt8>] {
        let mark = Array("--\(boundary)".utf8)
        var pieces: [ArraySlice<UInt8>] = []
        var start: Int?
        var rest = body
        while !rest.isEmpty {
            let lineStart = rest.startIndex
            let line = rest.popLine()
            guard line.starts(with: mark) else { continue }
            let tail = line.dropFirst(mark.count)
            guard tail.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) || tail.starts(with: "--".utf8)
            else { continue }
            if let start { pieces.append(body[start..<lineStart].droppingLineEnd) }
            start = rest.startIndex
            if tail.starts(with: "--".utf8) { return pieces }
        }
        if let start, start < body.endIndex { pieces.append(body[start...]) }
        return pieces
    }
}

extension ArraySlice<UInt8> {
    /// The line end before a boundary belongs to it.
    fileprivate var droppingLineEnd: ArraySlice<UInt8> {
        guard last == 0x0A else { return self }
        return dropLast().last == 0x0D ? dropLast(2) : dropLast()
    }
}

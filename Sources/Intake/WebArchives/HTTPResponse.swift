import Archives

/// What a server answered, as a web archive keeps it.
struct HTTPResponse {
    /// 200 for a record that is no HTTP message but the thing itself.
    var status = 200
    var header = MIMEHeader()
    var type = MIMEValue("")

    private static let pageTypes: Set<String> = ["text/html", "application/xhtml+xml"]

    var isPage: Bool { Self.pageTypes.contains(type.value) }
    var isSuccess: Bool { (200..<300).contains(status) }
    var isPicture: Bool { type.value.hasPrefix("image/") }
    var isPDF: Bool { type.value == "application/pdf" }

    /// Reads the head of a record's block; `nil` for records that hold no such answer.
    init?(of record: WARCReader.Record, in reader: WARCReader) throws(StreamError) {
        switch record.type {
        case "response", "revisit":
            let message = try reader.message()
            let words = message.start.split(separator: " ")
            guard words.first?.hasPrefix("HTTP/") ?? false, words.count > 1,
                let status = Int(words[1])
            else { return nil }
            self.status = status
            header = message.header
            type = MIMEValue(header["content-type"] ?? "")
        case "resource":
            type = MIMEValue(record.header["content-type"] ?? "")
        default: return nil
        }
    }

    /// A body that cannot be unpacked.
    enum BodyError: Error {
        case unknownCoding(String)
        case stream(StreamError)
    }

    /// The page or picture itself, without what HTTP packs around it. Some archives keep bodies
    /// that are unpacked already, beside headers that say otherwise; those are taken as they are.
    func content(
        of body: [UInt8], limits: Intake.Limits
    ) throws(BodyError) -> GzipReader.Contents {
        var contents = GzipReader.Contents(bytes: body)
        if header["transfer-encoding"]?.lowercased().hasSuffix("chunked") ?? false {
            contents.bytes = ChunkedBody.joined(body) ?? body
        }
        let codings = (header["content-encoding"] ?? "").lowercased().split(separator: ",")
            .map { String($0.trimmed) }.filter { $0 != "identity" && !$0.isEmpty }
        guard codings.count <= limits.contentCodings else { throw .stream(.excess(.ratio)) }
        for name in codings.reversed() {
            guard let coding = ContentCoding(named: name) else { throw .unknownCoding(name) }
            do throws(StreamError) {
                contents = try coding.decoded(
                    contents.bytes, sizeLimit: limits.fileSize,
                    ratioLimit: limits.compressionRatio)
            } catch {
                guard case .damaged = error, Self.isText(contents.bytes) else {
                    throw .stream(error)
                }
            }
        }
        return contents
    }

    private static func isText(_ body: [UInt8]) -> Bool {
        body.first { $0 > 0x20 } == UInt8(ascii: "<")
    }
}

/// A body sent in chunks, each behind its size (RFC 9112, section 7.1).
enum ChunkedBody {
    /// The chunks as one, as far as they go; `nil` when the body is not in chunks.
    static func joined(_ body: [UInt8]) -> [UInt8]? {
        var joined: [UInt8] = []
        var rest = body[...]
        var isFirst = true
        while !rest.isEmpty {
            let line = rest.popLine().prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
            guard let size = Int(String(decoding: line, as: UTF8.self), radix: 16), size >= 0 else {
                return isFirst ? nil : joined
            }
            isFirst = false
            guard size > 0 else { return joined }
            joined += rest.prefix(size)
            rest = rest.dropFirst(size)
            _ = rest.popLine()
        }
        return joined
    }
}

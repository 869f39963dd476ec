import CBrotli
import CZstd

/// A compression that HTTP puts around a body. Source: IANA's registry of content codings.
package enum ContentCoding: String, Sendable, CaseIterable {
    case gzip
    case deflate
    case brotli = "br"
    case zstd

    /// The coding of that name, old names too; `nil` for one that is not read.
    package init?(named name: String) {
        self.init(rawValue: name.hasPrefix("x-") ? String(name.dropFirst(2)) : name)
    }

    /// The body unpacked.
    ///
    /// - Parameters:
    ///   - body: packed.
    ///   - sizeLimit: of what comes out, in bytes.
    ///   - ratioLimit: bytes out for each byte in, beyond the first MiB.
    /// - Throws: `StreamError.damaged` when nothing comes out, and `.excess`.
    /// - Returns: what comes out as far as the body is sound, and what is wrong with it behind that.
    package func decoded(
        _ body: [UInt8], sizeLimit: Int, ratioLimit: Int
    ) throws(StreamError) -> GzipReader.Contents {
        var bound = OutputBound(body, sizeLimit: sizeLimit, ratioLimit: ratioLimit)
        let damage =
            switch self {
            case .gzip: try Self.inflate(body, .gzip, into: &bound)
            // Servers disagree on whether zlib's wrapper belongs to it.
            case .deflate:
                try Self.inflate(body, Self.hasZlibHeader(body) ? .zlib : .none, into: &bound)
            case .brotli: try Self.unpackBrotli(body, into: &bound)
            case .zstd: try Self.unpackZstd(body, into: &bound)
            }
        if let damage, bound.bytes.isEmpty { throw .damaged(damage) }
        return GzipReader.Contents(bytes: bound.bytes, damage: damage)
    }

    /// Source: RFC 1950, section 2.2.
    private static func hasZlibHeader(_ body: [UInt8]) -> Bool {
        guard body.count >= 2 else { return false }
        return body[0] & 0x0F == 8 && (Int(body[0]) << 8 | Int(body[1])).isMultiple(of: 31)
    }

    private static func inflate(
        _ body: [UInt8], _ wrapper: Inflater.Wrapper, into bound: inout OutputBound
    ) throws(StreamError) -> GzipReader.Damage? {
        let inflater = Inflater(wrapper)
        var position = 0
        while true {
            let chunk = inflater.bytes(from: body, &position)
            try bound.append(chunk)
            if inflater.isAtEnd { return nil }
            if inflater.isCorrupt { return .corrupt }
            if chunk.isEmpty { return .truncated }
        }
    }

    private static func unpackBrotli(
        _ body: [UInt8], into bound: inout OutputBound
    ) throws(StreamError) -> GzipReader.Damage? {
        guard let decoder = unsafe BrotliDecoderCreateInstance(nil, nil, nil) else {
            throw .unreadable(reason: "out of memory")
        }
        defer { unsafe BrotliDecoderDestroyInstance(decoder) }
        var position = 0
        while true {
            var result = BROTLI_DECODER_RESULT_ERROR
            let chunk = unsafe OutputBound.chunk { output, capacity in
                unsafe body.withUnsafeBufferPointer { body in
                    var input = unsafe body.baseAddress.map { unsafe $0 + position }
                    var left = body.count - position
                    var next: UnsafeMutablePointer<UInt8>? = unsafe output
                    var room = capacity
                    result = unsafe BrotliDecoderDecompressStream(
                        decoder, &left, &input, &room, &next, nil)
                    position = body.count - left
                    return capacity - room
                }
            }
            try bound.append(chunk)
            switch result {
            case BROTLI_DECODER_RESULT_SUCCESS: return nil
            case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
            case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: return .truncated
            default: return .corrupt
            }
        }
    }

    private static func unpackZstd(
        _ body: [UInt8], into bound: inout OutputBound
    ) throws(StreamError) -> GzipReader.Damage? {
        guard let decoder = unsafe ZSTD_createDStream() else {
            throw .unreadable(reason: "out of memory")
        }
        defer { unsafe ZSTD_freeDStream(decoder) }
        var position = 0
        while true {
            var hint = 0
            let chunk = unsafe OutputBound.chunk { output, capacity in
                unsafe body.withUnsafeBufferPointer { body in
                    var input = unsafe ZSTD_inBuffer(
                        src: UnsafeRawPointer(body.baseAddress), size: body.count, pos: position)
                    var room = unsafe ZSTD_outBuffer(dst: output, size: capacity, pos: 0)
                    hint = unsafe ZSTD_decompressStream(decoder, &room, &input)
                    position = unsafe input.pos
                    return unsafe room.pos
                }
            }
            if ZSTD_isError(hint) != 0 { return .corrupt }
            try bound.append(chunk)
            if hint == 0, position == body.count { return nil }
            if chunk.isEmpty, position == body.count { return .truncated }
        }
    }
}

/// What comes out of a compressed body, and how much of it may.
private struct OutputBound {
    private(set) var bytes: [UInt8] = []
    private let sizeLimit: Int
    private let ratioLimit: Int
    private let inputSize: Int

    init(_ body: [UInt8], sizeLimit: Int, ratioLimit: Int) {
        self.sizeLimit = sizeLimit
        self.ratioLimit = max(1, ratioLimit)
        inputSize = body.count
    }

    mutating func append(_ chunk: [UInt8]) throws(StreamError) {
        bytes += chunk
        guard bytes.count <= sizeLimit else { throw .excess(.size) }
        guard (bytes.count - GzipStream.allowance) / ratioLimit <= inputSize else {
            throw .excess(.ratio)
        }
    }

    /// At most 64 KiB, as many of them as `fill` says it has written.
    static func chunk(_ fill: (UnsafeMutablePointer<UInt8>, Int) -> Int) -> [UInt8] {
        let capacity = 64 << 10
        return unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            count = unsafe buffer.baseAddress.map { unsafe fill($0, capacity) } ?? 0
        }
    }
}

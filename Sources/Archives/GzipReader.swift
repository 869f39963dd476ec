import CZlib

/// Unpacks gzip files (RFC 1952), a bounded amount, and as far as a damaged file allows.
package struct GzipReader: Sendable {
    /// Of what comes out, in bytes.
    package var sizeLimit: Int
    /// Bytes out for each byte in; a page of repeated markup seldom reaches 50, a bomb 1,000.
    package var ratioLimit: Int

    package init(sizeLimit: Int, ratioLimit: Int) {
        self.sizeLimit = sizeLimit
        self.ratioLimit = ratioLimit
    }

    /// What was in the file.
    package struct Contents: Sendable, Equatable {
        package var bytes: [UInt8]
        /// What is wrong with the file behind `bytes`; `nil` when all is well.
        package var damage: Damage?

        package init(bytes: [UInt8] = [], damage: Damage? = nil) {
            self.bytes = bytes
            self.damage = damage
        }
    }

    package enum Damage: String, Sendable {
        /// It ends in the middle.
        case truncated
        /// A checksum or the coding is wrong.
        case corrupt
        /// Something that is not gzip follows.
        case trailingBytes
    }

    /// Which bound is exceeded.
    package enum Excess: Error, Equatable { case size, ratio }

    /// Whether the bytes begin like a gzip file.
    package static func recognises(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.starts(with: [0x1F, 0x8B])
    }

    /// What may come out of any file before the ratio counts, in bytes: 1 MiB.
    private static let allowance = 1 << 20

    /// Unpacks all members of the file, one after the other.
    /// - Throws: `Excess` as soon as a bound is passed.
    package func contents(of file: [UInt8]) throws(Excess) -> Contents {
        var contents = Contents()
        var start = 0
        while Self.recognises(file[start...]) {
            let inflation = Inflation(file, from: start)
            while let chunk = inflation.next() {
                contents.bytes += chunk
                guard contents.bytes.count <= sizeLimit else { throw .size }
                let surplus = contents.bytes.count - Self.allowance
                guard surplus / ratioLimit <= file.count else { throw .ratio }
            }
            contents.damage = inflation.damage
            start = inflation.position
            guard contents.damage == nil else { return contents }
        }
        // Writers to tape and block devices pad with zeros.
        if file[start...].contains(where: { $0 != 0 }) { contents.damage = .trailingBytes }
        return contents
    }
}

/// One member of a gzip file while it is unpacked, and the owner of zlib's memory.
@safe private final class Inflation {
    private var stream = unsafe z_stream()
    private let file: [UInt8]
    private var status = Z_OK
    /// The offset in the file of the first byte not read yet.
    private(set) var position: Int

    /// zlib's window bits of 15, and 16 to ask for the gzip wrapper.
    private static let windowBits: Int32 = 15 + 16

    init(_ file: [UInt8], from start: Int) {
        self.file = file
        position = start
        status = unsafe inflateInit2_(
            &stream, Self.windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit { unsafe inflateEnd(&stream) }

    /// How the member ended, once `next` has returned `nil`.
    var damage: GzipReader.Damage? {
        switch status {
        case Z_STREAM_END: nil
        case Z_OK, Z_BUF_ERROR: .truncated
        default: .corrupt
        }
    }

    /// At most 64 KiB of what is in the file; `nil` when no more can be had.
    func next() -> [UInt8]? {
        guard status == Z_OK else { return nil }
        let capacity = 65_536
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            unsafe file.withUnsafeBufferPointer { file in
                let rest = unsafe UnsafeBufferPointer(rebasing: file[position...])
                unsafe stream.next_in = UnsafeMutablePointer(mutating: rest.baseAddress)
                unsafe stream.avail_in = UInt32(clamping: rest.count)
                unsafe stream.next_out = buffer.baseAddress
                unsafe stream.avail_out = UInt32(capacity)
                let offered = unsafe stream.avail_in
                status = unsafe inflate(&stream, Z_NO_FLUSH)
                position += unsafe Int(offered - stream.avail_in)
            }
            count = unsafe capacity - Int(stream.avail_out)
        }
        return chunk.isEmpty ? nil : chunk
    }
}

import CZlib

/// zlib's decompressor at work on one member or one body, and the owner of its memory.
@safe final class Inflater {
    /// What stands around the deflated bytes.
    enum Wrapper: Int32 {
        /// zlib's window bits of 15, and 16 to ask for the gzip wrapper.
        case gzip = 31
        case zlib = 15
        /// No wrapper: negative window bits.
        case none = -15
    }

    private var stream = unsafe z_stream()
    private var status = Z_OK
    /// In bytes.
    private let chunkSize: Int

    /// - Parameters:
    ///   - wrapper: what stands around the deflated bytes.
    ///   - chunkSize: how much is unpacked at a time, in bytes.
    init(_ wrapper: Wrapper, chunkSize: Int = 64 << 10) {
        self.chunkSize = chunkSize
        status = unsafe inflateInit2_(
            &stream, wrapper.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit { unsafe inflateEnd(&stream) }

    /// The end has been reached, and the checksum is right.
    var isAtEnd: Bool { status == Z_STREAM_END }

    /// Nothing more can be had, whatever comes in.
    var isCorrupt: Bool { ![Z_OK, Z_BUF_ERROR, Z_STREAM_END].contains(status) }

    /// Unpacks at most a chunk.
    ///
    /// - Parameters:
    ///   - input: what is packed.
    ///   - position: the first byte not read yet; moved on.
    /// - Returns: none when the input is used up, or at the end.
    func bytes(from input: [UInt8], _ position: inout Int) -> [UInt8] {
        guard status == Z_OK || status == Z_BUF_ERROR, position <= input.count else { return [] }
        return unsafe [UInt8](unsafeUninitializedCapacity: chunkSize) { buffer, count in
            unsafe input.withUnsafeBufferPointer { input in
                let rest = unsafe UnsafeBufferPointer(rebasing: input[position...])
                unsafe stream.next_in = UnsafeMutablePointer(mutating: rest.baseAddress)
                unsafe stream.avail_in = UInt32(clamping: rest.count)
                unsafe stream.next_out = buffer.baseAddress
                unsafe stream.avail_out = UInt32(chunkSize)
                let offered = unsafe stream.avail_in
                status = unsafe inflate(&stream, Z_NO_FLUSH)
                position += unsafe Int(offered - stream.avail_in)
            }
            count = unsafe chunkSize - Int(stream.avail_out)
        }
    }
}

import CZlib

/// Packs bytes as gzip (RFC 1952): the same bytes from the same bytes, without name and time.
package enum GzipWriter {
    /// One member; several behind each other are a gzip file as well.
    ///
    /// - Throws: `StreamError` when zlib has no memory.
    package static func member(of bytes: [UInt8]) throws(StreamError) -> [UInt8] {
        var stream = unsafe z_stream()
        let opened = unsafe deflateInit2_(
            &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, Inflater.Wrapper.gzip.rawValue,
            memoryLevel, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard opened == Z_OK, bytes.count < Int(UInt32.max) else {
            throw .unreadable(reason: "zlib cannot pack it")
        }
        defer { unsafe deflateEnd(&stream) }
        var status = Z_OK
        let capacity = unsafe Int(deflateBound(&stream, UInt(bytes.count)))
        let packed = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            unsafe bytes.withUnsafeBufferPointer { input in
                unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                unsafe stream.avail_in = UInt32(input.count)
                unsafe stream.next_out = buffer.baseAddress
                unsafe stream.avail_out = UInt32(clamping: capacity)
                status = unsafe deflate(&stream, Z_FINISH)
            }
            count = unsafe capacity - Int(stream.avail_out)
        }
        guard status == Z_STREAM_END else { throw .unreadable(reason: "zlib cannot pack it") }
        return packed
    }

    /// zlib's own default.
    private static let memoryLevel: Int32 = 8
}

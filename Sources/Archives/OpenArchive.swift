import CZip

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A libzip archive being written to memory, and the owner of that memory.
@safe
struct OpenArchive: ~Copyable {
    /// An entry as it lies in the archive.
    enum Content {
        case stored([UInt8])
        case deflated(DeflatedBytes)
    }

    /// 1 January 1980, the earliest date a ZIP archive can hold: month 1 and day 1 in their bits.
    private static let earliestDate: UInt16 = 1 << 5 | 1

    /// Where the finished archive lands; held beside libzip's own hold of it.
    private let output: OpaquePointer
    private let archive: OpaquePointer

    init() throws(ZIPError) {
        var error = unsafe zip_error_t()
        guard let output = unsafe zip_source_buffer_create(nil, 0, 0, &error) else {
            throw unsafe .archive(reason: Self.reason(of: &error))
        }
        guard
            let archive = unsafe zip_open_from_source(output, ZIP_CREATE | ZIP_TRUNCATE, &error)
        else {
            unsafe zip_source_free(output)
            throw unsafe .archive(reason: Self.reason(of: &error))
        }
        unsafe zip_source_keep(output)
        unsafe self.output = output
        unsafe self.archive = archive
    }

    deinit {
        unsafe zip_discard(archive)
        unsafe zip_source_free(output)
    }

    /// Adds an entry, which libzip reads when the archive ends.
    func add(_ content: Content, named name: String) throws(ZIPError) {
        guard let source = unsafe source(of: content) else {
            throw .entry(name: name, reason: reason)
        }
        let index = unsafe zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8)
        guard index >= 0 else {
            unsafe zip_source_free(source)
            throw .entry(name: name, reason: reason)
        }
        let method = if case .stored = content { ZIP_CM_STORE } else { ZIP_CM_DEFLATE }
        guard unsafe zip_set_file_compression(archive, UInt64(index), method, 0) == 0,
            unsafe zip_file_set_dostime(archive, UInt64(index), 0, Self.earliestDate, 0) == 0
        else { throw .entry(name: name, reason: reason) }
    }

    private func source(of content: Content) -> OpaquePointer? {
        switch content {
        case .deflated(let deflated):
            return unsafe DeflatedSource.source(of: deflated, for: archive)
        case .stored(let bytes):
            // libzip frees the copy.
            let copy = unsafe malloc(max(1, bytes.count))
            guard let copy = unsafe copy else { return nil }
            unsafe bytes.withUnsafeBytes { bytes in
                if let start = bytes.baseAddress {
                    unsafe copy.copyMemory(from: start, byteCount: bytes.count)
                }
            }
            return unsafe zip_source_buffer(archive, copy, UInt64(bytes.count), 1)
        }
    }

    /// Ends the archive and returns it whole.
    consuming func bytes() throws(ZIPError) -> [UInt8] {
        guard unsafe zip_close(archive) == 0 else {
            let reason = reason
            _ = consume self
            throw .archive(reason: reason)
        }
        let output = unsafe output
        discard self
        defer { unsafe zip_source_free(output) }
        return try unsafe Self.bytes(of: output)
    }

    private static func bytes(of source: OpaquePointer) throws(ZIPError) -> [UInt8] {
        var statistics = unsafe zip_stat_t()
        guard unsafe zip_source_stat(source, &statistics) == 0, unsafe zip_source_open(source) == 0
        else { throw unsafe .archive(reason: reason(of: zip_source_error(source))) }
        defer { unsafe zip_source_close(source) }
        var bytes = [UInt8](repeating: 0, count: Int(unsafe statistics.size))
        guard unsafe zip_source_read(source, &bytes, UInt64(bytes.count)) == bytes.count
        else { throw unsafe .archive(reason: reason(of: zip_source_error(source))) }
        return bytes
    }

    private var reason: String {
        unsafe Self.reason(of: zip_get_error(archive))
    }

    private static func reason(of error: UnsafeMutablePointer<zip_error_t>) -> String {
        unsafe String(cString: zip_error_strerror(error))
    }
}

import CZip

/// Reads ZIP archives that lie in memory.
package enum ZIPContents {
    /// In bytes, of everything in an archive: input is untrusted.
    package static let sizeLimit: UInt64 = 2 << 30
    package static let entryLimit: Int64 = 100_000

    /// Every file of an archive, in its order.
    ///
    /// - Throws: for what is no archive, is damaged, or exceeds a bound.
    package static func entries(of archive: [UInt8]) throws(ZIPError) -> [ZIPEntry] {
        try unsafe archive.withUnsafeBytes { buffer in
            Result { () throws(ZIPError) in unsafe try entries(in: buffer) }
        }.get()
    }

    private static func entries(in buffer: UnsafeRawBufferPointer) throws(ZIPError) -> [ZIPEntry] {
        var error = unsafe zip_error_t()
        let source = unsafe zip_source_buffer_create(
            buffer.baseAddress, UInt64(buffer.count), 0, &error)
        guard let source = unsafe source else {
            throw .archive(reason: unsafe String(cString: zip_error_strerror(&error)))
        }
        guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
            unsafe zip_source_free(source)
            throw .archive(reason: unsafe String(cString: zip_error_strerror(&error)))
        }
        defer { unsafe zip_discard(archive) }
        let count = unsafe zip_get_num_entries(archive, 0)
        guard count <= entryLimit else {
            throw .archive(reason: "\(count) files are in it, \(entryLimit) are allowed")
        }
        var entries: [ZIPEntry] = []
        var size: UInt64 = 0
        for index in 0..<UInt64(max(0, count)) {
            if let entry = try unsafe entry(index, of: archive, &size) { entries.append(entry) }
        }
        return entries
    }

    /// `nil` for a folder.
    private static func entry(
        _ index: UInt64, of archive: OpaquePointer, _ total: inout UInt64
    ) throws(ZIPError) -> ZIPEntry? {
        var statistics = unsafe zip_stat_t()
        guard unsafe zip_stat_index(archive, index, 0, &statistics) == 0,
            let bytes = unsafe statistics.name
        else { throw unsafe .archive(reason: reason(of: archive)) }
        let name = unsafe String(cString: bytes)
        guard !name.hasSuffix("/") else { return nil }
        let (sum, isOver) = unsafe total.addingReportingOverflow(statistics.size)
        guard !isOver, sum <= sizeLimit else {
            throw .entry(name: name, reason: "it unpacks to more than \(sizeLimit) bytes")
        }
        total = sum
        guard let file = unsafe zip_fopen_index(archive, index, 0) else {
            throw unsafe .entry(name: name, reason: reason(of: archive))
        }
        defer { unsafe zip_fclose(file) }
        var content = [UInt8](repeating: 0, count: Int(unsafe statistics.size))
        let length = unsafe zip_fread(file, &content, UInt64(content.count))
        guard length == content.count else {
            throw .entry(name: name, reason: "it is damaged")
        }
        return ZIPEntry(name: name, bytes: content)
    }

    private static func reason(of archive: OpaquePointer) -> String {
        unsafe String(cString: zip_error_strerror(zip_get_error(archive)))
    }
}

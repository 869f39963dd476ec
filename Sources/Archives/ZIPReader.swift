import CZip

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// An archive opened for reading, and the owner of libzip's memory. Not `Sendable`: one task reads.
@safe package final class ZIPReader {
    private let archive: OpaquePointer
    /// In the archive's order.
    package let entries: [Entry]

    /// One file inside the archive.
    package struct Entry: Sendable, Equatable {
        /// As it stands there, `/` between folders; a name to show, never a path to write to.
        package var name: String
        /// What the archive says of it; not to be trusted.
        package var size: Int
        package var compressedSize: Int
        package var isStored: Bool
        package var isEncrypted: Bool
        fileprivate var index: UInt64

        package var isFolder: Bool { name.hasSuffix("/") }
    }

    /// More entries than allowed.
    package enum OpenError: Error, Equatable {
        case tooManyEntries(Int)
        /// In libzip's own words.
        case unreadable(reason: String)
    }

    package init(_ file: InputFile, entryLimit: Int) throws(OpenError) {
        let archive = try unsafe Self.open(file)
        let count = unsafe Int(clamping: zip_get_num_entries(archive, 0))
        guard count <= entryLimit else {
            unsafe zip_discard(archive)
            throw .tooManyEntries(count)
        }
        unsafe self.archive = archive
        entries = (0..<max(0, count)).compactMap { unsafe Self.entry(UInt64($0), of: archive) }
    }

    deinit { unsafe zip_discard(archive) }

    /// The contents of an entry, from a byte on; only stored entries can begin in the middle.
    /// - Throws: `StreamError.unreadable`.
    package func stream(
        of entry: Entry, from offset: Int = 0
    ) throws(StreamError) -> any ByteStream {
        guard let file = unsafe zip_fopen_index(archive, entry.index, 0) else {
            throw .unreadable(reason: unsafe String(cString: zip_strerror(archive)))
        }
        let stream = unsafe ZIPEntryStream(file, of: self, isStored: entry.isStored)
        if offset > 0 { try stream.seek(to: offset) }
        return stream
    }

    private static func open(_ file: InputFile) throws(OpenError) -> OpaquePointer {
        var error = unsafe zip_error_t()
        guard let source = unsafe Self.source(of: file, &error) else {
            throw .unreadable(reason: unsafe String(cString: zip_error_strerror(&error)))
        }
        guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
            unsafe zip_source_free(source)
            throw .unreadable(reason: unsafe String(cString: zip_error_strerror(&error)))
        }
        return unsafe archive
    }

    private static func source(
        of file: InputFile, _ error: inout zip_error_t
    ) -> OpaquePointer? {
        if let path = file.path { return unsafe zip_source_file_create(path, 0, -1, &error) }
        // libzip reads for as long as the archive is open, and frees this copy in the end.
        guard let bytes = try? file.bytes(), let copy = unsafe malloc(max(1, bytes.count)) else {
            return nil
        }
        unsafe copy.copyMemory(from: bytes, byteCount: bytes.count)
        return unsafe zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error)
    }

    private static func entry(_ index: UInt64, of archive: OpaquePointer) -> Entry? {
        var statistics = unsafe zip_stat_t()
        guard unsafe zip_stat_index(archive, index, 0, &statistics) == 0,
            let name = unsafe statistics.name, unsafe !isLink(index, of: archive)
        else { return nil }
        return unsafe Entry(
            name: String(cString: name), size: Int(clamping: statistics.size),
            compressedSize: Int(clamping: statistics.comp_size),
            isStored: statistics.comp_method == UInt16(ZIP_CM_STORE),
            isEncrypted: statistics.encryption_method != UInt16(ZIP_EM_NONE), index: index)
    }

    /// A symbolic link, as Unix writes its kind into the upper bits; it would lead out.
    private static func isLink(_ index: UInt64, of archive: OpaquePointer) -> Bool {
        var system: UInt8 = 0
        var attributes: UInt32 = 0
        guard
            unsafe zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0
        else { return false }
        return system == UInt8(ZIP_OPSYS_UNIX) && attributes >> 16 & 0xF000 == 0xA000
    }
}

/// One entry while it is read. It holds the archive, without which it cannot be.
@safe private final class ZIPEntryStream: ByteStream {
    private let file: OpaquePointer
    private let archive: ZIPReader
    private let isStored: Bool
    private var offset = 0
    private var last = 0

    /// In bytes.
    private static let chunkSize = 64 << 10

    init(_ file: OpaquePointer, of archive: ZIPReader, isStored: Bool) {
        unsafe self.file = file
        self.archive = archive
        self.isStored = isStored
    }

    deinit { unsafe zip_fclose(file) }

    func seek(to offset: Int) throws(StreamError) {
        guard unsafe zip_fseek(file, Int64(offset), 0) == 0 else { throw failure }
        self.offset = offset
    }

    func next() throws(StreamError) -> [UInt8]? {
        var result: Int64 = 0
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, count in
            result = unsafe zip_fread(file, buffer.baseAddress, UInt64(Self.chunkSize))
            count = max(0, Int(result))
        }
        guard result >= 0 else { throw failure }
        last = offset
        offset += chunk.count
        return chunk.isEmpty ? nil : chunk
    }

    func origin(ofByte index: Int) -> Int? { isStored ? last + index : nil }

    private var failure: StreamError {
        .unreadable(reason: unsafe String(cString: zip_file_strerror(file)))
    }
}

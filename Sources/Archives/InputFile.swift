#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that is read a piece at a time: on disk, or in memory already.
package struct InputFile: Sendable {
    private enum Place: Sendable {
        case disk(OpenFile)
        case memory([UInt8])
    }

    private let place: Place
    /// Where it is on disk; `nil` in memory.
    package let path: String?
    /// In bytes.
    package let size: Int
    /// When it was last written to, in seconds since 1970; `nil` in memory.
    package let modified: Int?

    package init(_ bytes: [UInt8]) {
        place = .memory(bytes)
        path = nil
        size = bytes.count
        modified = nil
    }

    /// Opens a regular file; it is closed with its last copy.
    /// - Throws: `StreamError.unreadable` in the system's own words.
    package init(path: String) throws(StreamError) {
        let file = try OpenFile(path)
        place = .disk(file)
        self.path = path
        size = file.size
        modified = file.modified
    }

    /// Fewer bytes than asked for where the file ends; none behind its end.
    package func bytes(at offset: Int, count: Int) throws(StreamError) -> [UInt8] {
        guard offset >= 0, offset < size, count > 0 else { return [] }
        switch place {
        case .memory(let bytes): return Array(bytes[offset...].prefix(count))
        case .disk(let file): return try file.bytes(at: offset, count: min(count, size - offset))
        }
    }

    /// The file whole.
    package func bytes() throws(StreamError) -> [UInt8] {
        if case .memory(let bytes) = place { return bytes }
        return try bytes(at: 0, count: size)
    }
}

/// A descriptor of the system, and its owner. Reading says where, so that tasks may share it.
private final class OpenFile: Sendable {
    private let descriptor: Int32
    /// In bytes, when it was opened.
    let size: Int
    /// In seconds since 1970, when it was opened.
    let modified: Int

    init(_ path: String) throws(StreamError) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .ofSystem }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            let error = StreamError.ofSystem
            close(descriptor)
            throw error
        }
        self.descriptor = descriptor
        size = Int(status.st_size)
        #if canImport(Darwin)
            modified = status.st_mtimespec.tv_sec
        #else
            modified = status.st_mtim.tv_sec
        #endif
    }

    deinit { close(descriptor) }

    func bytes(at offset: Int, count: Int) throws(StreamError) -> [UInt8] {
        var failure: StreamError?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[filled...])
                let read = unsafe pread(
                    descriptor, rest.baseAddress, rest.count, off_t(offset + filled))
                if read < 0, errno == EINTR { continue }
                guard read > 0 else {
                    failure = read < 0 ? .ofSystem : .shortened
                    return
                }
                filled += read
            }
        }
        if let failure { throw failure }
        return bytes
    }
}

extension StreamError {
    /// Somebody writes to the file, or cut it off, since it was opened.
    fileprivate static let shortened = StreamError.unreadable(
        reason: "it became shorter while it was read")

    /// What the system says of the call that has just failed.
    fileprivate static var ofSystem: StreamError {
        .unreadable(reason: unsafe String(cString: strerror(errno)))
    }
}

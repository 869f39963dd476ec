import CZip

/// A stream that libzip copies into an archive as it is, since it says of itself that it is deflated.
@safe
final class DeflatedSource {
    private let content: DeflatedBytes
    private var position = 0

    init(_ content: DeflatedBytes) { self.content = content }

    /// Hands the stream to libzip, which lets go of it when the archive is closed or discarded.
    ///
    /// - Returns: `nil` when libzip has no memory left.
    static func source(of content: DeflatedBytes, for archive: OpaquePointer) -> OpaquePointer? {
        let held = unsafe Unmanaged.passRetained(DeflatedSource(content))
        guard
            let source = unsafe zip_source_function(archive, DeflatedSource.answer, held.toOpaque())
        else {
            unsafe held.release()
            return nil
        }
        return unsafe source
    }

    /// What libzip asks of a source. Source: the manual of zip_source_function(3).
    private static let answer: zip_source_callback = { state, data, length, command in
        guard let state = unsafe state else { return -1 }
        let held = unsafe Unmanaged<DeflatedSource>.fromOpaque(state)
        if command == ZIP_SOURCE_FREE {
            unsafe held.release()
            return 0
        }
        return unsafe held.takeUnretainedValue().answer(command, data, length)
    }

    private func answer(
        _ command: zip_source_cmd, _ data: UnsafeMutableRawPointer?, _ length: UInt64
    ) -> Int64 {
        switch command {
        case ZIP_SOURCE_OPEN:
            position = 0
            return 0
        case ZIP_SOURCE_READ:
            return unsafe read(into: data, atMost: Int(clamping: length))
        case ZIP_SOURCE_CLOSE, ZIP_SOURCE_ERROR: return 0
        case ZIP_SOURCE_STAT:
            guard let data = unsafe data else { return -1 }
            unsafe data.assumingMemoryBound(to: zip_stat_t.self).pointee = unsafe statistics
            return Int64(unsafe MemoryLayout<zip_stat_t>.size)
        case ZIP_SOURCE_SUPPORTS: return Self.supported
        default: return -1
        }
    }

    private func read(into data: UnsafeMutableRawPointer?, atMost length: Int) -> Int64 {
        let count = min(length, content.stream.count - position)
        unsafe content.stream.withUnsafeBytes { stream in
            let piece = unsafe UnsafeRawBufferPointer(
                rebasing: stream[position..<position + count])
            if let start = piece.baseAddress {
                unsafe data?.copyMemory(from: start, byteCount: count)
            }
        }
        position += count
        return Int64(count)
    }

    private var statistics: zip_stat_t {
        var statistics = unsafe zip_stat_t()
        unsafe zip_stat_init(&statistics)
        unsafe statistics.valid = UInt64(
            ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD)
        unsafe statistics.size = UInt64(content.count)
        unsafe statistics.comp_size = UInt64(content.stream.count)
        unsafe statistics.crc = content.checksum
        unsafe statistics.comp_method = UInt16(ZIP_CM_DEFLATE)
        return unsafe statistics
    }

    private static let supported: Int64 = [
        ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
        ZIP_SOURCE_FREE, ZIP_SOURCE_SUPPORTS,
    ].reduce(0) { $0 | 1 << Int64($1.rawValue) }
}

/// Reads a stream by lines and by counts of bytes.
package final class StreamReader {
    private let stream: any ByteStream
    private var chunk: [UInt8] = []
    private var position = 0
    /// How many bytes were read or passed over.
    package private(set) var consumed = 0

    package init(_ stream: any ByteStream) { self.stream = stream }

    /// Where a stream has to be opened to begin with the next byte; `nil` at the end, and where
    /// none can.
    package func origin() throws(StreamError) -> Int? {
        try hasMore() ? stream.origin(ofByte: position) : nil
    }

    /// The next line without its end; `nil` at the end of the stream. A line of more than `limit`
    /// bytes is parted there.
    package func line(limit: Int) throws(StreamError) -> [UInt8]? {
        guard try hasMore() else { return nil }
        var line: [UInt8] = []
        while line.count < limit, try hasMore() {
            let rest = chunk[position...].prefix(limit - line.count)
            guard let end = rest.firstIndex(of: lineFeed) else {
                line += rest
                advance(to: rest.endIndex)
                continue
            }
            line += rest[..<end]
            advance(to: end + 1)
            break
        }
        if line.last == carriageReturn { line.removeLast() }
        return line
    }

    /// The next bytes; fewer than asked for where the stream ends.
    package func bytes(_ count: Int) throws(StreamError) -> [UInt8] {
        var bytes: [UInt8] = []
        // A count may be a lie: only so much is believed beforehand.
        bytes.reserveCapacity(min(count, 1 << 20))
        while bytes.count < count, try hasMore() {
            let part = chunk[position...].prefix(count - bytes.count)
            bytes += part
            advance(to: part.endIndex)
        }
        return bytes
    }

    /// Passes over bytes; answers how many there were, fewer than asked for where the stream ends.
    @discardableResult
    package func skip(_ count: Int) throws(StreamError) -> Int {
        var skipped = 0
        while skipped < count, try hasMore() {
            let step = min(count - skipped, chunk.count - position)
            advance(to: position + step)
            skipped += step
        }
        return skipped
    }

    private func advance(to position: Int) {
        consumed += position - self.position
        self.position = position
    }

    private func hasMore() throws(StreamError) -> Bool {
        while position >= chunk.count {
            guard let next = try stream.next() else { return false }
            chunk = next
            position = 0
        }
        return true
    }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

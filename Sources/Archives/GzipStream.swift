/// What the members of a gzip file hold, one after the other (RFC 1952).
package final class GzipStream: ByteStream {
    private let source: any ByteStream
    private let ratioLimit: Int
    private let chunkSize: Int
    /// Of the member being read; `nil` between members.
    private var inflater: Inflater?
    private var input: [UInt8] = []
    private var position = 0
    /// Where in the file `input` begins.
    private var inputOrigin: Int?
    /// Where the member begins that `next` reads from, until it has given bytes of it.
    private var memberOrigin: Int?
    private var lastOrigin: Int?
    /// In bytes.
    private var read = 0
    private var written = 0

    /// What may come out of any file before the ratio counts, in bytes: 1 MiB.
    static let allowance = 1 << 20

    /// - Parameters:
    ///   - source: the packed bytes.
    ///   - ratioLimit: bytes out for each byte in, beyond the first MiB; a page of repeated markup
    ///     seldom reaches 50, a bomb 1,000.
    ///   - chunkSize: how much is unpacked at a time, in bytes.
    package init(_ source: any ByteStream, ratioLimit: Int, chunkSize: Int = 64 << 10) {
        self.source = source
        self.chunkSize = chunkSize
        self.ratioLimit = max(1, ratioLimit)
    }

    package func next() throws(StreamError) -> [UInt8]? {
        while let inflater = try member() {
            let start = position
            let chunk = inflater.bytes(from: input, &position)
            read += position - start
            if inflater.isAtEnd { self.inflater = nil }
            if !chunk.isEmpty {
                lastOrigin = memberOrigin
                memberOrigin = nil
                try count(chunk)
                return chunk
            }
            guard !inflater.isCorrupt else { throw .damaged(.corrupt) }
            if !inflater.isAtEnd, try !fill() { throw .damaged(.truncated) }
        }
        return nil
    }

    package func origin(ofByte index: Int) -> Int? { index == 0 ? lastOrigin : nil }

    private func count(_ chunk: [UInt8]) throws(StreamError) {
        written += chunk.count
        guard (written - Self.allowance) / ratioLimit <= read else { throw .excess(.ratio) }
    }

    /// The member being read, or the next; `nil` behind the last.
    private func member() throws(StreamError) -> Inflater? {
        if let inflater { return inflater }
        while input.count - position < 2 { guard try fill() else { break } }
        guard position < input.count else { return nil }
        guard GzipReader.recognises(input[position...]) else { return try endOfFile() }
        memberOrigin = inputOrigin.map { $0 + position }
        inflater = Inflater(.gzip, chunkSize: chunkSize)
        return inflater
    }

    /// Writers to tape and block devices pad with zeros.
    private func endOfFile() throws(StreamError) -> Inflater? {
        repeat {
            guard input[position...].allSatisfy({ $0 == 0 }) else { throw .damaged(.trailingBytes) }
            position = input.count
        } while try fill()
        return nil
    }

    /// Puts more of the source behind what is left of the input; `false` when there is no more.
    private func fill() throws(StreamError) -> Bool {
        guard let chunk = try source.next() else { return false }
        let left = input[position...]
        inputOrigin = source.origin(ofByte: 0).map { $0 - left.count }
        input = left.isEmpty ? chunk : left + chunk
        position = 0
        return true
    }
}

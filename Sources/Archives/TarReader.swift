/// Reads the files of a tar archive one after the other (POSIX.1-2001 pax, and GNU's long names).
package final class TarReader {
    private let stream: StreamReader
    private let entryLimit: Int
    private var count = 0
    /// Where the contents of the last entry end, filled up to a whole block.
    private var end = 0

    package struct Entry: Sendable, Equatable {
        package var name: String
        /// In bytes.
        package var size: Int
        /// Where its contents begin, counted from the archive's start.
        package var offset: Int
    }

    /// In bytes.
    private static let block = 512
    /// Of a header that tells a long name, in bytes.
    private static let longestHeader = 64 << 10

    package init(_ stream: any ByteStream, entryLimit: Int) {
        self.stream = StreamReader(stream)
        self.entryLimit = entryLimit
    }

    /// How far reading has come.
    package var position: Int { stream.consumed }

    /// The next file; folders, links and devices are passed over. `nil` at the end.
    /// - Throws: `StreamError.damaged` for what is no header, `.excess` for too many entries.
    package func next() throws(StreamError) -> Entry? {
        var longName: String?
        while true {
            try stream.skip(end - stream.consumed)
            guard let header = try header() else { return nil }
            count += 1
            guard count <= entryLimit else { throw .excess(.entries) }
            let entry = Entry(
                name: longName ?? header.name, size: header.size, offset: stream.consumed)
            let (sum, overflow) = stream.consumed.addingReportingOverflow(header.size)
            guard !overflow, sum <= Int.max - Self.block else { throw .damaged(.corrupt) }
            end = (sum + Self.block - 1) / Self.block * Self.block
            switch header.kind {
            case UInt8(ascii: "0"), 0: return entry
            case UInt8(ascii: "L"): longName = Self.text(try contents(limit: Self.longestHeader))
            case UInt8(ascii: "x"):
                longName = Self.path(in: try contents(limit: Self.longestHeader)) ?? longName
            default: longName = nil
            }
        }
    }

    /// What is in the last entry, at most so many bytes.
    package func contents(limit: Int) throws(StreamError) -> [UInt8] {
        let count = max(0, min(limit, end - stream.consumed))
        return try stream.bytes(count)
    }

    /// What is in an entry that lies ahead, or in the last one.
    /// - Throws: `StreamError.damaged` when the archive ends in it.
    package func contents(of entry: Entry) throws(StreamError) -> [UInt8] {
        try stream.skip(entry.offset - stream.consumed)
        let bytes = try stream.bytes(entry.size)
        guard bytes.count == entry.size else { throw .damaged(.truncated) }
        return bytes
    }

    private struct Header {
        let name: String
        let size: Int
        let kind: UInt8
    }

    /// `nil` behind the last entry: at a block of zeros, or where the archive ends.
    private func header() throws(StreamError) -> Header? {
        let block = try stream.bytes(Self.block)
        guard block.contains(where: { $0 != 0 }) else { return nil }
        guard block.count == Self.block else { throw .damaged(.truncated) }
        guard Self.octal(block[148..<156]) == Self.checksum(of: block),
            let size = Self.octal(block[124..<136])
        else { throw .damaged(.corrupt) }
        let name = Self.text(Array(block[0..<100]))
        // GNU's format keeps dates where POSIX's keeps the folders before a name.
        let isPOSIX = block[257..<263].elementsEqual("ustar\0".utf8)
        let folders = isPOSIX ? Self.text(Array(block[345..<500])) : ""
        return Header(
            name: folders.isEmpty ? name : folders + "/" + name, size: size, kind: block[156])
    }

    /// The sum of the header's bytes, its own field taken for spaces.
    private static func checksum(of block: [UInt8]) -> Int {
        block.enumerated().reduce(0) { sum, byte in
            sum + ((148..<156).contains(byte.offset) ? 0x20 : Int(byte.element))
        }
    }

    private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
        let digits = field.drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
        return digits.isEmpty ? nil : Int(String(decoding: digits, as: UTF8.self), radix: 8)
    }

    private static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }

    /// The value of `path` among records `LENGTH KEY=VALUE\n`.
    private static func path(in records: [UInt8]) -> String? {
        var rest = records[...]
        while let space = rest.firstIndex(of: 0x20),
            let length = Int(String(decoding: rest[..<space], as: UTF8.self)),
            length > space - rest.startIndex, length <= rest.count
        {
            let record = rest[(space + 1)...].prefix(length - (space - rest.startIndex) - 2)
            if record.starts(with: "path=".utf8) {
                return String(decoding: record.dropFirst(5), as: UTF8.self)
            }
            rest = rest.dropFirst(length)
        }
        return nil
    }
}

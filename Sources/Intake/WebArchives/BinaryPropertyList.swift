/// The shape of a binary property list, before anyone builds it: objects, and which holds which.
/// Source: the format as CoreFoundation's CFBinaryPList.c describes it.
struct BinaryPropertyList {
    private let file: [UInt8]
    private let offsetSize: Int
    private let referenceSize: Int
    private let count: Int
    private let root: Int
    private let table: Int

    private static let trailer = 32
    private static let header = 8

    /// - Returns: `nil` when the trailer contradicts the file.
    init?(_ file: [UInt8]) {
        guard file.count >= Self.header + Self.trailer else { return nil }
        self.file = file
        let trailer = file.count - Self.trailer
        offsetSize = Int(file[trailer + 6])
        referenceSize = Int(file[trailer + 7])
        guard (1...8).contains(offsetSize), (1...8).contains(referenceSize),
            let count = Self.number(in: file, at: trailer + 8, size: 8),
            let root = Self.number(in: file, at: trailer + 16, size: 8),
            let table = Self.number(in: file, at: trailer + 24, size: 8),
            table >= Self.header, table <= trailer, count > 0, root < count,
            count <= (trailer - table) / offsetSize
        else { return nil }
        self.count = count
        self.root = root
        self.table = table
    }

    /// How deep lists and dictionaries nest; `nil` where an object holds itself, or more than
    /// `limit` deep, or points out of the file.
    func depth(limit: Int) -> Int? {
        var depths: [Int: Int] = [:]
        return depth(of: root, limit: limit, &depths)
    }

    private func depth(of object: Int, limit: Int, _ depths: inout [Int: Int]) -> Int? {
        if let depth = depths[object] { return depth <= limit ? depth : nil }
        guard limit > 0, object < count,
            let offset = Self.number(in: file, at: table + object * offsetSize, size: offsetSize),
            let members = members(at: offset)
        else { return nil }
        var deepest = 0
        for member in members {
            guard let depth = depth(of: member, limit: limit - 1, &depths) else { return nil }
            deepest = max(deepest, depth + 1)
        }
        depths[object] = deepest
        return deepest
    }

    /// The objects that a list or dictionary holds; none for other objects.
    private func members(at offset: Int) -> [Int]? {
        guard offset >= Self.header, offset < table else { return nil }
        let marker = file[offset]
        let kind = marker >> 4
        guard [0xA, 0xC, 0xD].contains(kind) else { return [] }
        var length = Int(marker & 0x0F)
        var start = offset + 1
        if length == 0x0F {
            guard start < table, file[start] >> 4 == 1 else { return nil }
            let size = 1 << Int(file[start] & 0x0F)
            guard size <= 8, let number = Self.number(in: file, at: start + 1, size: size) else {
                return nil
            }
            length = number
            start += 1 + size
        }
        guard start <= table, length <= (table - start) / referenceSize / (kind == 0xD ? 2 : 1)
        else { return nil }
        let references = length * (kind == 0xD ? 2 : 1)
        return (0..<references).compactMap {
            Self.number(in: file, at: start + $0 * referenceSize, size: referenceSize)
        }
    }

    /// Big-endian; `nil` when it does not fit or is out of the file.
    private static func number(in file: [UInt8], at start: Int, size: Int) -> Int? {
        guard start >= 0, size <= file.count, start <= file.count - size else { return nil }
        var number: UInt64 = 0
        for byte in file[start..<(start + size)] { number = number << 8 | UInt64(byte) }
        return Int(exactly: number)
    }
}

/// A word as a number: FNV-1a over its bytes, ASCII letters folded to lower case, digits to 0.
///
/// Source: Fowler, Noll and Vo, FNV-1a, 64 bits.
struct WordHash: Sendable {
    private(set) var value: UInt64 = offset

    private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325

    init() {}

    /// A word of its own kind: equal words of different kinds differ.
    init(kind: UInt8) { mix(kind) }

    var isEmpty: Bool { value == Self.offset }

    mutating func add(_ byte: UInt8) {
        switch byte {
        case 0x41...0x5A: mix(byte | 0x20)
        case 0x30...0x39: mix(0x30)
        default: mix(byte)
        }
    }

    /// Adds a byte that is no capital and no digit.
    @inline(__always)
    mutating func addFolded(_ byte: UInt8) { mix(byte) }

    /// Adds another word, so that the whole tells their order.
    mutating func add(_ word: UInt32) {
        value = (value ^ UInt64(word)) &* 0x0000_0100_0000_01b3
        value ^= value >> 29
    }

    @inline(__always)
    private mutating func mix(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// As the model's tables hold it; never 0, which means none.
    var short: UInt32 { max(1, UInt32(truncatingIfNeeded: value ^ (value >> 32))) }
}

/// The names of a page's elements and attributes by their place, in one buffer: paths and ledgers ask
/// for them by the hundred thousand.
@usableFromInline struct NameList: Sendable {
    @usableFromInline private(set) var bytes: [UInt8] = []
    /// By name: where it ends.
    @usableFromInline private(set) var ends: [Int32] = []

    init() {}

    init(_ names: [String]) {
        for name in names {
            bytes += name.utf8
            ends.append(Int32(bytes.count))
        }
    }

    subscript(index: Int) -> String { String(decoding: bytes[range(of: index)], as: UTF8.self) }

    @inlinable func range(of index: Int) -> Range<Int> {
        Range(uncheckedBounds: (index == 0 ? 0 : Int(ends[index - 1]), Int(ends[index])))
    }
}

/// The names of a page's elements and attributes by their place, in one buffer: paths and ledgers ask
/// for them by the hundred thousand.
struct NameList: Sendable {
    private var bytes: [UInt8] = []
    /// By name: where it ends.
    private var ends: [Int32] = []

    init() {}

    init(_ names: [String]) {
        for name in names {
            bytes += name.utf8
            ends.append(Int32(bytes.count))
        }
    }

    subscript(index: Int) -> String { String(decoding: bytes[range(of: index)], as: UTF8.self) }

    func add(_ index: Int, to other: inout [UInt8]) { other += bytes[range(of: index)] }

    private func range(of index: Int) -> Range<Int> {
        (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
    }
}

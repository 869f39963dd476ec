/// Bytes as the key of a dictionary; hashed once, which a slice by itself does byte for byte each
/// time it is asked for.
struct HashedBytes: Hashable {
    let bytes: ArraySlice<UInt8>
    private let hash: UInt64

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        // FNV-1a, by Fowler, Noll and Vo.
        hash = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

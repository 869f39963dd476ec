/// Where keys stand in a table of which at most half is taken: each at the place that its bits ask
/// for, or at the first free one behind it.
///
/// Source: D. Knuth, The Art of Computer Programming 3, section 6.4, open addressing with
/// multiplicative hashing.
struct KeyPlaces<Key: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
    /// By place; 0 where it is free, so that 0 is no key.
    private var keys: [Key]
    private let mask: Int
    private let shift: Int

    /// - Parameter count: how many keys it has room for.
    init(for count: Int) {
        var bits = 4
        while 1 << bits < count * 2 { bits += 1 }
        keys = Array(repeating: 0, count: 1 << bits)
        (mask, shift) = (1 << bits - 1, 64 - bits)
    }

    /// How many places there are.
    var count: Int { keys.count }

    /// Where the key stands or, when it is not in the table, may be put.
    func place(of key: Key) -> Int {
        let mixed = UInt64(truncatingIfNeeded: key) &* 0x9E37_79B9_7F4A_7C15
        var place = Int(truncatingIfNeeded: mixed >> UInt64(shift))
        while keys[place] != key, keys[place] != 0 { place = (place + 1) & mask }
        return place
    }

    func isTaken(_ place: Int) -> Bool { keys[place] != 0 }

    /// The key at a place; 0 where it is free.
    subscript(place: Int) -> Key {
        get { keys[place] }
        set { keys[place] = newValue }
    }
}

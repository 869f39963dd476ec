/// Numbers keys in the order in which they first come, from 0. The keys are hashes.
struct KeyNumbers: Sendable {
    private var places = KeyPlaces<UInt64>(for: 32)
    /// By place.
    private var numbers = [Int32](repeating: 0, count: 64)
    private(set) var count = 0

    init() {}

    /// The key's number; that of a new key is the number of those before it.
    mutating func number(of key: UInt64) -> Int {
        let key = max(1, key)
        let place = places.place(of: key)
        guard !places.isTaken(place) else { return Int(numbers[place]) }
        places[place] = key
        numbers[place] = Int32(truncatingIfNeeded: count)
        count += 1
        if count * 2 > places.count { grow() }
        return count - 1
    }

    private mutating func grow() {
        var wider = KeyPlaces<UInt64>(for: places.count)
        var moved = [Int32](repeating: 0, count: wider.count)
        for place in 0..<places.count where places.isTaken(place) {
            let new = wider.place(of: places[place])
            (wider[new], moved[new]) = (places[place], numbers[place])
        }
        (places, numbers) = (wider, moved)
    }
}

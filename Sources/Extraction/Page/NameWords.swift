/// The words of a class or id: letters between anything else, cut where a capital begins a new
/// word, lower case. At most the first 200 bytes: what is longer was made by a machine.
struct NameWords: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>

    init(_ value: ArraySlice<UInt8>) { rest = value.prefix(200) }

    mutating func next() -> String? {
        rest = rest.drop { !Self.isLetter($0) }
        guard let first = rest.first else { return nil }
        var word: [UInt8] = [first | 0x20]
        rest = rest.dropFirst()
        var wasLower = Self.isLower(first)
        while let byte = rest.first, Self.isLetter(byte), !(wasLower && !Self.isLower(byte)) {
            word.append(byte | 0x20)
            wasLower = Self.isLower(byte)
            rest = rest.dropFirst()
        }
        return String(decoding: word, as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= 0x61 && lower <= 0x7A
    }

    private static func isLower(_ byte: UInt8) -> Bool { byte & 0x20 != 0 }
}

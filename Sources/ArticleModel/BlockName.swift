/// How a person names one block of an article: by its id, or by its place among what is kept.
package enum BlockName: Sendable, Equatable {
    /// `3f9a2c`; the letter before it is left aside, so that what was written down holds when the
    /// cleaner judges the block otherwise.
    case id(String)
    /// Counted from 1: `p12` is the twelfth kept block.
    case place(Int)

    /// - Returns: `nil` for what can be neither.
    package init?(_ text: String) {
        let name = text.dropFirst()
        let isNumber = name.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if text.hasPrefix("p"), name.utf8.count < Self.digits, isNumber, let place = Int(name),
            place > 0
        {
            self = .place(place)
        } else if text.hasPrefix("p") || text.hasPrefix("r"), name.utf8.count == Self.digits {
            self = .id(String(name))
        } else {
            return nil
        }
    }

    /// How many hexadecimal digits stand behind an id's letter.
    private static let digits = 6

    /// Where among ids the one that is meant stands; `nil` when it is not there.
    package func index(in ids: [String]) -> Int? {
        switch self {
        case .id(let name): return ids.firstIndex { $0.dropFirst() == name }
        case .place(let place):
            let kept = ids.indices.filter { ids[$0].hasPrefix("p") }
            return place <= kept.count ? kept[place - 1] : nil
        }
    }
}

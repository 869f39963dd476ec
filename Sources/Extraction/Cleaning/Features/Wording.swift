/// Numbers in a librarian's words.
enum Wording {
    /// `nine in ten`.
    static func share(_ share: Float) -> String {
        let numbers = [
            "none", "one in ten", "two in ten", "three in ten", "four in ten", "half",
            "six in ten", "seven in ten", "eight in ten", "nine in ten", "all",
        ]
        return numbers[max(0, min(10, Int((share * 10).rounded())))]
    }

    /// `no comma`, `1 comma`, `3 commas`.
    static func number(_ count: Float, _ noun: String) -> String {
        let count = Int(count.rounded())
        return switch count {
        case 0: "no \(noun)"
        case 1: "1 \(noun)"
        default: "\(count) \(noun)s"
        }
    }
}

extension Wording {
    /// `stands 3 blocks after the title`.
    static func distance(_ blocks: Float, from place: String) -> String {
        switch blocks {
        case 0: "is \(place)"
        case ..<0: "stands \(number(-blocks, "block")) before \(place)"
        default: "stands \(number(blocks, "block")) after \(place)"
        }
    }
}

extension Wording {
    /// `40 %`.
    static func percent(_ share: Float) -> String { "\(Int((share * 100).rounded())) %" }
}

/// A set of tags, as quick to ask as a bit.
package struct TagSet: Sendable, ExpressibleByArrayLiteral {
    private var low: UInt64 = 0
    private var middle: UInt64 = 0
    private var high: UInt64 = 0

    package init(arrayLiteral tags: HTMLTag...) {
        for tag in tags { insert(tag) }
    }

    package func contains(_ tag: HTMLTag) -> Bool {
        let bit: UInt64 = 1 << UInt64(tag.rawValue & 63)
        return switch tag.rawValue >> 6 {
        case 0: low & bit != 0
        case 1: middle & bit != 0
        default: high & bit != 0
        }
    }

    package func union(_ other: TagSet) -> TagSet {
        var result = self
        result.low |= other.low
        result.middle |= other.middle
        result.high |= other.high
        return result
    }

    private mutating func insert(_ tag: HTMLTag) {
        let bit: UInt64 = 1 << UInt64(tag.rawValue & 63)
        switch tag.rawValue >> 6 {
        case 0: low |= bit
        case 1: middle |= bit
        default: high |= bit
        }
    }
}

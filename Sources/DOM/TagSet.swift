/// A set of tags, as quick to ask as a bit.
@usableFromInline package struct TagSet: Sendable, ExpressibleByArrayLiteral {
    @usableFromInline var low: UInt64 = 0
    @usableFromInline var middle: UInt64 = 0
    @usableFromInline var high: UInt64 = 0

    @inlinable package init(arrayLiteral tags: HTMLTag...) {
        for tag in tags { insert(tag) }
    }

    @inlinable package func contains(_ tag: HTMLTag) -> Bool {
        let bit: UInt64 = 1 << UInt64(tag.place & 63)
        return switch tag.place >> 6 {
        case 0: low & bit != 0
        case 1: middle & bit != 0
        default: high & bit != 0
        }
    }

    @inlinable package func union(_ other: TagSet) -> TagSet {
        var result = self
        result.low |= other.low
        result.middle |= other.middle
        result.high |= other.high
        return result
    }

    @inlinable mutating func insert(_ tag: HTMLTag) {
        let bit: UInt64 = 1 << UInt64(tag.place & 63)
        switch tag.place >> 6 {
        case 0: low |= bit
        case 1: middle |= bit
        default: high |= bit
        }
    }
}

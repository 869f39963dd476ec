/// A set of attribute names, as quick to ask as a bit. There is room for 64.
@usableFromInline package struct AttributeSet: Sendable, ExpressibleByArrayLiteral {
    @usableFromInline var bits: UInt64 = 0

    @usableFromInline package init(arrayLiteral names: AttributeName...) {
        for name in names { insert(name) }
    }

    @inlinable package func contains(_ name: AttributeName) -> Bool {
        bits & name.bit != 0
    }

    @inlinable package func isDisjoint(with other: AttributeSet) -> Bool { bits & other.bits == 0 }

    mutating func insert(_ name: AttributeName) { bits |= name.bit }
}

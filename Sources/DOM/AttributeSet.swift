/// A set of attribute names, as quick to ask as a bit. There is room for 64.
@usableFromInline struct AttributeSet: Sendable {
    @usableFromInline var bits: UInt64 = 0

    init() {}

    @inlinable func contains(_ name: AttributeName) -> Bool { bits & (1 << name.rawValue) != 0 }

    mutating func insert(_ name: AttributeName) { bits |= 1 << name.rawValue }
}

/// A value for each role.
package struct ByRole<Value: Sendable & Equatable>: Sendable, Equatable {
    /// In the order of the roles: a dictionary would have none, and so no digest.
    private var values: [Value]

    package init(repeating value: Value) {
        values = ArticleRole.allCases.map { _ in value }
    }

    package subscript(role: ArticleRole) -> Value {
        get { values[Self.index(of: role)] }
        set { values[Self.index(of: role)] = newValue }
    }

    private static func index(of role: ArticleRole) -> Int {
        ArticleRole.allCases.firstIndex(of: role) ?? 0
    }
}

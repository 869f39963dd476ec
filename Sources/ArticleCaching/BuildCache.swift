/// Remembers from one run to the next what was made: cleaned articles, their pages, a drawn cover.
/// What it gives is what making gives; what it does not have, or has no more, is made anew.
package struct BuildCache: Sendable {
    private let build: String
    private let store: any EntryStore

    /// - Parameters:
    ///   - build: names the program, and the settings it runs with: another build finds nothing that
    ///     this one stored.
    ///   - store: where the entries are.
    package init(build: String, store: any EntryStore) {
        self.build = build
        self.store = store
    }

    /// The value made from the ingredients: the remembered one, else the one that `make` makes.
    ///
    /// - Parameters:
    ///   - ingredients: writes all that the value follows from, the program aside.
    ///   - make: makes the value.
    /// - Returns: a value equal to what `make` makes.
    /// - Throws: what `make` throws; that is not remembered.
    package func value<Value: CacheValue, Failure: Error>(
        madeFrom ingredients: (inout BinaryWriter) -> Void, make: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try value(
            for: key(of: Value.self, madeFrom: ingredients), where: { _ in true }, make: make)
    }

    /// The same of what cannot always be made; that it could not is not remembered.
    package func value<Value: CacheValue>(
        madeFrom ingredients: (inout BinaryWriter) -> Void, make: () -> Value?
    ) -> Value? {
        let key = key(of: Value.self, madeFrom: ingredients)
        if let value: Value = remembered(key) { return value }
        let value = make()
        if let value { keep(value, for: key) }
        return value
    }

    /// The key of a value made from ingredients, as in `value(madeFrom:make:)`.
    package func key<Value: CacheValue>(
        of type: Value.Type, madeFrom ingredients: (inout BinaryWriter) -> Void
    ) -> CacheKey {
        CacheKey(of: Value.kind, build: build, madeFrom: ingredients)
    }

    /// The value of a key: the remembered one, else the one that `make` makes.
    ///
    /// - Parameters:
    ///   - key: of this cache.
    ///   - isValid: whether what the remembered value follows from besides its key is as it was.
    ///   - make: makes the value.
    /// - Returns: a value equal to what `make` makes.
    /// - Throws: what `make` throws; that is not remembered.
    package func value<Value: CacheValue, Failure: Error>(
        for key: CacheKey, where isValid: (Value) -> Bool, make: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        if let value: Value = remembered(key), isValid(value) { return value }
        let value = try make()
        keep(value, for: key)
        return value
    }

    private func remembered<Value: CacheValue>(_ key: CacheKey) -> Value? {
        guard let entry = store.entry(for: key) else { return nil }
        return CacheEntry.value(in: entry)
    }

    private func keep(_ value: some CacheValue, for key: CacheKey) {
        if let entry = CacheEntry.bytes(of: value) { store.keep(entry, for: key) }
    }
}

/// What the cache can hold.
package protocol CacheValue: BinaryValue {
    /// A word that no other kind of value has, with the number of its binary form.
    static var kind: String { get }
}

/// Where entries of the cache are kept. Losing one is no fault.
package protocol EntryStore: Sendable {
    /// `nil` for an entry that is not there, or cannot be read.
    func entry(for key: CacheKey) -> [UInt8]?
    func keep(_ entry: [UInt8], for key: CacheKey)
}

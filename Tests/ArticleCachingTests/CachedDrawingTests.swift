import ArticleCaching
import Synchronization
import Testing

/// What loads a library to be drawn is drawn once.
@Suite struct CachedDrawingTests {
    private final class Shelf: EntryStore {
        let entries = Mutex<[CacheKey: [UInt8]]>([:])

        func entry(for key: CacheKey) -> [UInt8]? { entries.withLock { $0[key] } }
        func keep(_ entry: [UInt8], for key: CacheKey) { entries.withLock { $0[key] = entry } }
    }

    private let shelf = Shelf()

    private func file(_ drawing: String, build: String = "1", _ drawn: [UInt8]?) -> [UInt8]? {
        let cache = BuildCache(build: build, store: shelf)
        return cache.value(madeFrom: { $0.write(drawing) }) {
            drawn.map { CachedDrawing(file: $0) }
        }?.file
    }

    @Test func `a drawing is remembered by its words and by the program`() {
        #expect(file("a", [1]) == [1])
        #expect(file("a", [2]) == [1])
        #expect(file("b", [3]) == [3])
        #expect(file("a", build: "2", [4]) == [4])
    }

    @Test func `what cannot be drawn is tried again`() {
        #expect(file("a", nil) == nil)
        #expect(file("a", [1]) == [1])
    }

    @Test func `a damaged drawing is drawn anew`() {
        #expect(file("a", [1, 2]) == [1, 2])
        shelf.entries.withLock { entries in
            entries = entries.mapValues { Array($0.dropLast()) }
        }
        #expect(file("a", [3]) == [3])
    }
}

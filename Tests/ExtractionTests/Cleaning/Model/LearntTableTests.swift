import Testing

@testable import Extraction

@Suite struct LearntTableTests {
    @Test func `an entry is a sixteenth a step, and 0 for what was not learnt`() {
        let table = LearntTable(keys: [5, 7, 21], scores: [16, -8, 64])
        #expect(table[5] == 1 && table[7] == -0.5 && table[21] == 4)
        #expect(table[6] == 0 && table[0] == 0)
    }

    @Test func `entries that ask for the same place are all found`() {
        let keys = (1...100).map { UInt32($0 << 16) }
        let table = LearntTable(keys: keys, scores: (1...100).map { Int8($0) })
        #expect(keys.map { table[$0] * 16 } == (1...100).map { Float($0) })
        #expect(table[1] == 0)
    }

    @Test func `an empty table knows nothing`() {
        #expect(LearntTable(keys: [], scores: [])[1] == 0)
    }
}

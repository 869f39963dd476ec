import Testing

@testable import Extraction

@Suite struct KeyNumbersTests {
    @Test func `keys are numbered in the order in which they first come`() {
        var numbers = KeyNumbers()
        #expect([7, 9, 7, 0, 9, 0].map { numbers.number(of: $0) } == [0, 1, 0, 2, 1, 2])
        #expect(numbers.count == 3)
    }

    @Test func `a number stays when the table grows`() {
        var numbers = KeyNumbers()
        let keys = (0..<5_000).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
        #expect(keys.map { numbers.number(of: $0) } == Array(0..<5_000))
        #expect(keys.reversed().map { numbers.number(of: $0) } == (0..<5_000).reversed())
    }

    @Test func `arrays of any length stand one after the other`() {
        var ragged = RaggedArray<Int>()
        for array in [[1, 2], [], [3]] {
            for element in array { ragged.append(element) }
            #expect(Array(ragged.open) == array)
            ragged.close()
        }
        #expect((0..<ragged.count).map { Array(ragged[$0]) } == [[1, 2], [], [3]])
    }
}

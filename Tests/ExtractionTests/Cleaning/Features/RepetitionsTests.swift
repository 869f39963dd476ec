import Testing

@testable import Extraction

@Suite struct RepetitionsTests {
    @Test func `what a block says that stands before or after it is a share of its words`() throws {
        let page = try sampleMeasures(
            "<p>one two three four five<p>nothing of that kind here<p>one two three four six")
        let repetitions = Repetitions(page)
        #expect(repetitions.before == [0, 0, Float(2.0 / 3)])
        #expect(repetitions.after == [Float(2.0 / 3), 0, 0])
    }

    @Test func `a block of fewer than three words repeats nothing`() throws {
        let repetitions = Repetitions(try sampleMeasures("<p>one two<p>one two"))
        #expect(repetitions.before == [0, 0] && repetitions.after == [0, 0])
    }

    @Test func `a block does not repeat itself`() throws {
        let repetitions = Repetitions(try sampleMeasures("<p>one two three one two three"))
        #expect(repetitions.before == [0] && repetitions.after == [0])
    }
}

@Suite struct DistancesTests {
    private let marks = [false, true, false, false, true]

    @Test func `distances reach back to the last mark, and ahead to the next`() {
        #expect(Distances.back(marks, most: 9) == [9, 9, 1, 2, 3])
        #expect(Distances.ahead(marks, most: 9) == [1, 3, 2, 1, 9])
    }

    @Test func `a mark may count for itself`() {
        #expect(Distances.back(marks, most: 9, ownCounts: true) == [9, 0, 1, 2, 0])
        #expect(Distances.ahead(marks, most: 2, ownCounts: true) == [1, 0, 2, 1, 0])
        #expect(Distances.back([], most: 9) == [])
    }
}

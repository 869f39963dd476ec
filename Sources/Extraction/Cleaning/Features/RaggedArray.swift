/// Arrays of any length, one after the other in one buffer.
struct RaggedArray<Element: Sendable>: Sendable {
    private var elements: [Element] = []
    /// By array: where it ends.
    private var ends: [Int] = []

    init() {}

    /// How many arrays there are, the open one aside.
    var count: Int { ends.count }

    subscript(index: Int) -> ArraySlice<Element> {
        elements[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// What has been appended since the last array was closed.
    var open: ArraySlice<Element> { elements[(ends.last ?? 0)...] }

    /// Adds to the open array.
    mutating func append(_ element: Element) { elements.append(element) }

    /// Ends the open array and begins the next.
    mutating func close() { ends.append(elements.count) }
}

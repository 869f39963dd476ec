extension Sequence {
    /// The first elements. A lazy sequence makes each once, where `prefix` makes the first twice.
    func first(_ count: Int) -> [Element] {
        var elements: [Element] = []
        for element in self {
            elements.append(element)
            if elements.count >= count { break }
        }
        return elements
    }
}

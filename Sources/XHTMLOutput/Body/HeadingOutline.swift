/// Turns the heading levels a page happened to use into an outline without gaps.
struct HeadingOutline {
    /// The levels of the headings that are open, outermost first.
    private var open: [Int] = []

    /// How deep a heading of this level stands, counted from 1: under the nearest earlier heading
    /// of a smaller level, however many levels lie between them.
    mutating func depth(ofLevel level: Int) -> Int {
        while let last = open.last, last >= level { open.removeLast() }
        open.append(level)
        return open.count
    }
}

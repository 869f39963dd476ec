/// How much of the last page's number is left.
enum PageRange: Sendable {
    /// `101–108`.
    case full
    /// What differs from the first, but two digits at least: `101–08`.
    case twoDigits
    /// What differs after a first page up to `09` of its hundred, all after a whole hundred or
    /// below one, else two digits at least: `101–8`, `100–104`, `321–28`. Source: The Chicago
    /// Manual of Style, 17th edition, 9.61.
    case chicago

    func last(of last: Substring, after first: Substring) -> Substring {
        guard self != .full, first.count == last.count, let number = Int(first), Int(last) != nil
        else { return last }
        let shared = zip(first, last).prefix { $0 == $1 }.count
        let changed = last.dropFirst(shared)
        if self == .chicago {
            if number < 100 || number % 100 == 0 { return last }
            if number % 100 < 10 { return changed }
        }
        return changed.count < 2 ? last.suffix(2) : changed
    }
}

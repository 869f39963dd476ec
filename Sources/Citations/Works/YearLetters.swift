import ArticleModel

extension [CitedWork] {
    /// The works with a letter after the year where a citation in the text would else stand for
    /// two of them: `(Dahl 2017a)`.
    ///
    /// - Parameter key: what a citation in the text says of a work.
    /// - Returns: the works in their order.
    func lettered(by key: (CitedWork) -> String) -> [CitedWork] {
        let groups = Dictionary(grouping: indices) { key(self[$0]) }
        var works = self
        for group in groups.values where group.count > 1 {
            let ordered = group.sorted { (self[$0].filing, $0) < (self[$1].filing, $1) }
            for (position, index) in ordered.enumerated() {
                works[index].yearLetter = Self.letters(position)
            }
        }
        return works
    }

    /// `a` to `z`, then `aa` and on.
    private static func letters(_ position: Int) -> String {
        let last = String(UnicodeScalar(UInt8(97 + position % 26)))
        return position < 26 ? last : letters(position / 26 - 1) + last
    }
}

extension CitedWork {
    /// Works of one year follow each other by date, then by title.
    fileprivate var filing: String {
        (published?.dayDescription ?? "") + "\n" + title.lowercased()
    }
}

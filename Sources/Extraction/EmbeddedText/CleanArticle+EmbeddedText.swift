import ArticleModel

extension CleanArticle {
    /// Says of everything that stood in the added element where it really stood.
    ///
    /// - Parameters:
    ///   - element: path of the element that was added to the page.
    ///   - origin: the script.
    mutating func trace(_ element: String, to origin: Origin) {
        blocks.trace(element, to: origin)
        for index in removals.indices where removals[index].origin.isInside(element) {
            removals[index].origin = origin
        }
    }
}

extension [Block] {
    fileprivate mutating func trace(_ element: String, to origin: Origin) {
        for index in indices {
            if self[index].origin.isInside(element) { self[index].origin = origin }
            self[index].content.mapChildren { $0.trace(element, to: origin) }
        }
    }
}

extension Origin {
    fileprivate func isInside(_ element: String) -> Bool {
        path == element || path.hasPrefix(element + "/")
    }
}

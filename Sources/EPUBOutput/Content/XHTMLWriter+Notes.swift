import ArticleModel

/// One note of a chapter.
enum NoteKey: Hashable {
    /// The chapter's source note with this number.
    case source(Int)
    /// The page's own footnote, counted from 1 in reading order.
    case footnote(Int)

    /// The note's id without the chapter's prefix.
    var id: String {
        switch self {
        case .source(let number): "note-\(number)"
        case .footnote(let number): "footnote-\(number)"
        }
    }

    /// The id of the reference with this count, from 1.
    func referenceID(_ count: Int) -> String { "\(id)-ref" + (count == 1 ? "" : "-\(count)") }
}

extension XHTMLWriter {
    /// The raised mark that leads to a note; nothing but the mark inside the link, so that
    /// reading systems take it for one.
    mutating func reference(to note: NoteKey, mark: String) -> [XHTMLNode] {
        let count = references[note, default: 0] + 1
        references[note] = count
        let link = XHTMLNode.element(
            "a",
            [
                "id": "\(anchors.prefix)-\(note.referenceID(count))",
                "href": "#\(anchors.prefix)-\(note.id)", "epub:type": "noteref",
                "role": "doc-noteref",
            ], [.text(mark)])
        let reference = XHTMLNode.element("sup", [:], [link])
        guard scope.isInLink else { return [reference] }
        heldReferences.append(reference)
        return []
    }

    /// The page's own footnotes, to be written after the text they belong to.
    mutating func footnotes() -> [XHTMLNode] {
        let contents = anchors.footnotes.map { blocks($0.blocks) }
        return zip(anchors.footnotes, contents).enumerated().map { index, pair in
            note(.footnote(index + 1), mark: pair.0.label, content: pair.1)
        }
    }

    /// A note: a division, because reading systems that pop notes up hide an `aside` in the text.
    /// What nothing refers to is no note for them, but stands there all the same.
    func note(_ note: NoteKey, mark: String, content: [XHTMLNode]) -> XHTMLNode {
        let id = "\(anchors.prefix)-\(note.id)"
        let count = references[note, default: 0]
        let marks = backlinks(to: note, count: count, mark: mark) + [.text(" ")]
        let isReferred = count > 0
        return .element(
            "div",
            [
                "class": "note", "id": id, "epub:type": isReferred ? "footnote" : nil,
                "role": isReferred ? "doc-footnote" : nil,
            ], content.beginning(with: marks))
    }

    /// The mark itself leads back to the first reference, letters after it to the others. They
    /// come first: Kindle runs notes together that end in a link back.
    private func backlinks(to note: NoteKey, count: Int, mark: String) -> [XHTMLNode] {
        guard count > 0 else { return [.text(mark)] }
        return (1...count).flatMap { index -> [XHTMLNode] in
            let link = XHTMLNode.element(
                "a",
                [
                    "href": "#\(anchors.prefix)-\(note.referenceID(index))",
                    "role": "doc-backlink", "title": labels.backToText,
                ], [.text(index == 1 ? mark : Self.letters(index))])
            return index == 1 ? [link] : [.text(" "), .element("sup", [:], [link])]
        }
    }

    /// `b` for 2, `z` for 26, `aa` for 27.
    private static func letters(_ number: Int) -> String {
        let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8((number - 1) % 26)))
        return number > 26 ? letters((number - 1) / 26) + last : last
    }
}

extension [XHTMLNode] {
    /// The same with words before the first, inside the first paragraph if there is one.
    fileprivate func beginning(with words: [XHTMLNode]) -> [XHTMLNode] {
        guard case .element(var first)? = self.first, first.name == "p" else {
            return [.element("p", [:], words)] + self
        }
        first.children = words + first.children
        return [.element(first)] + dropFirst()
    }
}

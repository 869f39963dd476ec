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

    /// What the style sheet knows the note's marks by.
    var className: String {
        switch self {
        case .source: "source-mark"
        case .footnote: "footnote-mark"
        }
    }

    /// The id of the reference with this count, from 1.
    func referenceID(_ count: Int) -> String { "\(id)-ref" + (count == 1 ? "" : "-\(count)") }
}

extension XHTMLWriter {
    /// The raised mark that leads to a note; nothing but the mark inside the link, so that
    /// reading systems take it for one.
    mutating func reference(to note: NoteKey, mark: String) -> [XHTMLNode] {
        guard let target = anchors.id(note) else {
            return [.element("sup", [:], [.text(mark)])]
        }
        let count = references[note, default: 0] + 1
        references[note] = count
        let link = XHTMLNode.element(
            "a",
            [
                "class": note.className, "id": anchors.id(note.referenceID(count)),
                "href": "#\(target)", "epub:type": "noteref", "role": "doc-noteref",
            ], [.text(mark)])
        let reference = XHTMLNode.element("sup", [:], [link])
        guard scope.isInLink else { return [reference] }
        heldReferences.append(reference)
        return []
    }

    /// The page's own footnotes, to stand after the text they belong to. Each is a division:
    /// reading systems that show notes on request hide an `aside` in the text. What nothing refers
    /// to is no note for them, but stands there all the same.
    mutating func footnotes() -> [XHTMLNode] {
        // All are written before the first gets its marks: one may refer to another.
        let passages = anchors.footnotes.map { footnote, block in
            passage(language: block.language, direction: block.direction) {
                $0.blocks(footnote.blocks)
            }
        }
        return zip(anchors.footnotes, passages).enumerated().map { index, pair in
            let key = NoteKey.footnote(index + 1)
            let marks = backlinks(to: key, mark: pair.0.footnote.label) + [.text(" ")]
            return note(key, pair.1.content.beginning(with: marks)).adding(pair.1.attributes)
        }
    }

    private func note(_ key: NoteKey, _ content: [XHTMLNode]) -> XHTMLNode {
        let isReferred = references[key] != nil
        return .element(
            "div",
            [
                "class": "note", "id": anchors.id(key),
                "epub:type": isReferred ? "footnote" : nil,
                "role": isReferred ? "doc-footnote" : nil,
            ], content)
    }

    /// The mark at the head of a note, which leads back to the first reference, and letters that
    /// lead to the others. They come first: Kindle runs notes together that end in a link back.
    func backlinks(to note: NoteKey, mark: String) -> [XHTMLNode] {
        guard let count = references[note] else { return [.text(mark)] }
        return (1...count).flatMap { index -> [XHTMLNode] in
            let link = XHTMLNode.element(
                "a",
                [
                    "href": anchors.id(note.referenceID(index)).map { "#" + $0 },
                    "role": "doc-backlink", "title": links.labels.backToText,
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

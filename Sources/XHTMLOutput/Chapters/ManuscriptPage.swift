import ArticleModel
import Templating

/// What of an article stands on one page. A note stands on the page of the first mark that leads to
/// it, since readers show on request only what is on the same page.
struct ManuscriptPage {
    /// Counted from 1.
    let number: Int
    let isLast: Bool
    let place: ArticlePlace
    private(set) var body: [XHTMLNode]
    private(set) var footnotes: [XHTMLNode] = []
    private(set) var noteMarks: [(number: Int, marks: [XHTMLNode])] = []
    /// Empty for the only page of an article.
    private(set) var ids: [String] = []

    init(whole manuscript: Manuscript) {
        number = 1
        isLast = true
        place = manuscript.place
        body = manuscript.body
        footnotes = manuscript.footnotes.map(\.note)
        noteMarks = manuscript.noteMarks
    }

    private init(_ number: Int, of count: Int, body: [XHTMLNode], _ manuscript: Manuscript) {
        self.number = number
        isLast = number == count
        self.body = body
        place = manuscript.place.page(number)
        ids = body.ids
    }
}

extension ManuscriptPage {
    /// The pages of an article, none above a size in bytes where that can be.
    static func pages(of manuscript: Manuscript, atMost size: Int) -> [ManuscriptPage] {
        let bodies = MarkupDivision(syntax: manuscript.syntax, weights: weights(in: manuscript))
            .groups(of: manuscript.body, atMost: size)
        guard bodies.count > 1 else { return [ManuscriptPage(whole: manuscript)] }
        var pages = bodies.enumerated().map {
            ManuscriptPage($0 + 1, of: bodies.count, body: $1, manuscript)
        }
        place(manuscript.notes, of: manuscript, on: &pages)
        let places = Dictionary(
            pages.enumerated().flatMap { index, page in page.ids.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first })
        let files = pages.map(\.place.file)
        for index in pages.indices {
            pages[index].mapNodes { $0.leading(from: index, to: places, in: files) }
        }
        return pages
    }

    private static func place(
        _ notes: [NoteKey], of manuscript: Manuscript, on pages: inout [ManuscriptPage]
    ) {
        let prefix = manuscript.place.id + "-"
        let marks = Dictionary(
            pages.enumerated().flatMap { index, page in page.ids.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first })
        func page(of key: NoteKey) -> Int { marks[prefix + key.referenceID(1)] ?? pages.count - 1 }
        for (key, note) in manuscript.footnotes {
            let page = page(of: key)
            pages[page].footnotes.append(note)
            pages[page].ids += [note].ids
        }
        for (number, marks) in manuscript.noteMarks {
            let page = page(of: .source(number))
            pages[page].noteMarks.append((number, marks))
            pages[page].ids.append(prefix + NoteKey.source(number).id)
        }
    }

    private mutating func mapNodes(_ edit: (XHTMLNode) -> XHTMLNode) {
        body = body.map(edit)
        footnotes = footnotes.map(edit)
        noteMarks = noteMarks.map { ($0.number, $0.marks.map(edit)) }
    }

    /// What the marks of notes bring with them to the page they stand on, in bytes, by their ids.
    private static func weights(in manuscript: Manuscript) -> [String: Int] {
        let prefix = manuscript.place.id + "-"
        let sources = manuscript.article.notes.map {
            (prefix + NoteKey.source($0.number).referenceID(1), weight(of: $0))
        }
        let footnotes = manuscript.footnotes.map { key, note in
            (
                prefix + key.referenceID(1),
                [note].markup(in: manuscript.syntax).text.utf8.count
            )
        }
        return Dictionary(sources + footnotes, uniquingKeysWith: { first, _ in first })
    }

    /// About what a source note takes on its page: the address twice, and the markup around it.
    static func weight(of note: SourceNote) -> Int {
        360 + 2 * note.url.utf8.count + note.anchor.utf8.count
    }
}

extension Manuscript {
    fileprivate var notes: [NoteKey] {
        footnotes.map(\.key) + noteMarks.map { .source($0.number) }
    }
}

extension ArticlePlace {
    /// The place of a page of the article: `a3-page-2` in `03-boats-2.xhtml`.
    fileprivate func page(_ number: Int) -> ArticlePlace {
        guard number > 1 else { return self }
        var place = self
        place.file = file.replacing(".xhtml", with: "-\(number).xhtml")
        return place
    }
}

extension [XHTMLNode] {
    /// Of the elements and all inside them, in order.
    var ids: [String] {
        flatMap { node -> [String] in
            guard case .element(let element) = node else { return [] }
            return element.attributes.filter { $0.name == "id" }.map(\.value)
                + element.children.ids
        }
    }
}

extension XHTMLNode {
    /// The same with links within the article that lead to another of its pages.
    fileprivate func leading(
        from page: Int, to pages: [String: Int], in files: [String]
    ) -> XHTMLNode {
        guard case .element(var element) = self else { return self }
        for index in element.attributes.indices where element.attributes[index].name == "href" {
            let address = element.attributes[index].value
            if address.hasPrefix("#"), let target = pages[String(address.dropFirst())],
                target != page
            {
                element.attributes[index].value = files[target] + address
            }
        }
        element.children = element.children.map { $0.leading(from: page, to: pages, in: files) }
        return .element(element)
    }
}

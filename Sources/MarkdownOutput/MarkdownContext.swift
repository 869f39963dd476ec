import ArticleModel
import Templating

/// What the writing of a body must know beyond its blocks.
struct MarkdownContext: Sendable {
    var flavour = Flavour.gfm
    var layout = MarkdownLayout.single
    /// Behind a reference: a context is copied for every line.
    private var words = PacketWords(labels: .english)
    var labels: Labels {
        get { words.labels }
        set { words = PacketWords(labels: newValue) }
    }
    var links = LinkStyle.inline
    /// BCP 47, for quotation marks.
    var language = "en"
    /// Added to the model's levels: 1 where the body stands below one heading of level 1.
    var headingOffset = 1
    /// Before every id of the body, so that it is unique in the file: `a3-`.
    var idPrefix = ""
    /// A picture with a relative path is shown: the Markdown stands where the page stood.
    var showsLocalImages = false
    /// Where the pictures of the packet are, relative to the file, by their names.
    var pictures: [String: String] = [:]
    /// The headings of the packet's articles by their slugs, as links by words want them.
    var articleHeadings: [String: String] = [:]
    /// Ids of blocks that a link of the body leads to.
    private(set) var targets: Set<String> = []
    /// The words of those that are headings, as links by words want them.
    private(set) var headings: [String: String] = [:]
    /// Labels of footnotes that are there and referred to: only they survive as footnotes.
    private(set) var footnotes: Set<String> = []

    /// Notes the ids and labels of a body.
    mutating func survey(_ blocks: [Block]) {
        var survey = BodySurvey()
        survey.add(blocks)
        targets = survey.targets
        headings = survey.headings.filter { survey.targets.contains($0.key) }
            .mapValues(\.plainText.headingReference)
        footnotes = survey.footnotes.intersection(survey.references)
    }

    /// The path or the address of a picture that can be shown.
    func path(of image: Image) -> String? {
        if let path = image.embedded.flatMap({ pictures[$0] }) { return path }
        let isBeside = showsLocalImages && !image.source.isEmpty && !image.isInPage
        return image.isRemote || isBeside ? image.source : nil
    }

    /// A picture that stands by itself; one that cannot be shown leaves its alternative text.
    func picture(_ image: Image) -> Inline {
        guard path(of: image) == nil else { return .image(image) }
        let words = [labels.pictureNotIncluded, image.alternative ?? ""]
        return .emphasis([.text(words.filter { !$0.isEmpty }.joined(separator: ": "))])
    }

    func footnoteID(_ label: String) -> String { idPrefix + "fn-" + label.footnoteLabel }
}

/// The packet's own words.
private final class PacketWords: Sendable {
    let labels: Labels

    init(labels: Labels) { self.labels = labels }
}

/// What in a body leads to what.
private struct BodySurvey {
    var targets: Set<String> = []
    var footnotes: Set<String> = []
    var references: Set<String> = []
    /// The words of those that have an id.
    var headings: [String: [Inline]] = [:]

    mutating func add(_ blocks: [Block]) {
        for block in blocks {
            if case .footnote(let footnote) = block.content { footnotes.insert(footnote.label) }
            if case .heading(_, let words) = block.content, let id = block.id {
                headings[id] = words
            }
            add(block.content.inlines)
            add(block.content.children)
        }
    }

    private mutating func add(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .footnoteReference(let label): references.insert(label)
            case .link(let link):
                if case .block(let id) = link.target { targets.insert(id) }
                add(link.content)
            default: add(inline.children)
            }
        }
    }
}

extension String {
    /// The words of a heading without the signs that mean something in a link.
    var headingReference: String {
        split { $0.isWhitespace || "#^[]|\\".contains($0) }.joined(separator: " ")
    }

    /// The label with every character but `a-z` and `0-9` spelled as its number: footnote labels
    /// of Markdown do not tell capitals from small letters and have no brackets.
    fileprivate var footnoteLabel: String {
        unicodeScalars.map { scalar in
            switch scalar {
            case "a"..."z", "0"..."9": String(scalar)
            default: "-\(scalar.value)-"
            }
        }
        .joined()
    }
}

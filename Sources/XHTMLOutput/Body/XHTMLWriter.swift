import ArticleModel
import Templating

/// Writes the blocks of one chapter as XHTML, and remembers on the way what the rest of the packet
/// needs to know: its headings, and what refers to its notes.
package struct XHTMLWriter {
    /// A heading with a place in the contents.
    package struct Heading: Sendable, Equatable {
        package var id: String
        /// Counted from 1, below the chapter's own title; no depth is skipped.
        package var depth: Int
        package var title: String
        /// BCP 47; empty when unknown.
        package var language: String

        package init(id: String, depth: Int, title: String, language: String) {
            self.id = id
            self.depth = depth
            self.title = title
            self.language = language
        }
    }

    /// What surrounds the block or inline being written.
    struct Scope {
        /// BCP 47; empty when unknown.
        var language: String
        var direction: Direction
        var isInLink = false
        var isInTable = false
        var isInRuby = false
    }

    let anchors: Anchors
    let links: PacketLinks
    /// The level of the heading that the text stands below.
    let level: Int
    /// The numbers of the source notes that stand at the end of the chapter.
    let sourceNotes: Set<Int>

    var scope: Scope
    var headings: [Heading] = []
    /// How many references to each note are written so far.
    var references: [NoteKey: Int] = [:]
    /// References met inside a link; they follow it, because a link cannot hold another.
    var heldReferences: [XHTMLNode] = []
    var outline = HeadingOutline()
    var asideCount = 0
    private var writtenAnchors: Set<String> = []

    init(
        _ blocks: [Block], idPrefix: String?, language: String, links: PacketLinks,
        level: Int, sourceNotes: Set<Int> = []
    ) {
        anchors = Anchors(prefix: idPrefix, blocks: blocks)
        self.links = links
        self.level = level
        self.sourceNotes = sourceNotes
        scope = Scope(language: language, direction: Direction(ofLanguage: language))
    }

    /// Runs `write` in a scope of its own.
    mutating func inScope<Result>(
        _ change: (inout Scope) -> Void, write: (inout Self) -> Result
    ) -> Result {
        let outer = scope
        change(&scope)
        defer { scope = outer }
        return write(&self)
    }

    /// The block's id in the book, by which it can be cited; only the first time it is asked for.
    mutating func anchor(of block: Block) -> String? {
        guard let id = block.id.flatMap(anchors.id(ofBlock:)), writtenAnchors.insert(id).inserted
        else { return nil }
        return id
    }
}

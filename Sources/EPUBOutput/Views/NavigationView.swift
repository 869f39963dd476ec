import ArticleModel
import Templating
import XHTMLOutput

/// The table of contents, for new readers (the navigation document) and old ones (the NCX).
struct NavigationView: TemplateView {
    let dossier: Dossier
    let packet: DossierView
    let contents: [ContentsEntry]
    let landmarks: [Landmark]

    /// A place of the book that reading systems offer to go to.
    struct Landmark {
        /// A word of the EPUB structural semantics vocabulary.
        var type: String
        var href: String
        var label: String
    }

    static let fields: TemplateFields<NavigationView> = [
        .object("packet", "The whole packet.") { $0.packet },
        .markup("contents", "The contents as nested lists of links.") { view in
            [view.list(of: view.contents)].markup(in: .xhtml)
        },
        .list("landmarks", "Places that reading systems offer to go to.") {
            $0.landmarks.map(LandmarkView.init)
        },
        .list("points", "Parts, or articles without parts; for old readers.") {
            PointView.points(for: $0.contents)
        },
        .text("depth", "How many levels the points have: 1 or 2.") { view in
            view.contents.contains(where: \.isPart) ? "2" : "1"
        },
    ]

    private func list(of entries: [ContentsEntry]) -> XHTMLNode {
        .element("ol", [:], entries.map(item))
    }

    private func item(_ entry: ContentsEntry) -> XHTMLNode {
        let language = entry.language == dossier.labels.language ? nil : entry.language
        let link = XHTMLNode.element(
            "a", ["href": entry.href, "lang": language, "xml:lang": language],
            [.text(entry.title)])
        let children = entry.children.isEmpty ? [] : [list(of: entry.children)]
        return .element("li", [:], [link] + children)
    }
}

struct LandmarkView: TemplateView {
    let landmark: NavigationView.Landmark

    static let fields: TemplateFields<LandmarkView> = [
        .text("type", "A word of the structural semantics vocabulary.") { $0.landmark.type },
        .text("href", "Where it is.") { $0.landmark.href },
        .text("label", "What it is called.") { $0.landmark.label },
    ]
}

/// A point of the NCX.
struct PointView: TemplateView {
    let entry: ContentsEntry
    /// Counted from 1 in reading order.
    let order: Int
    let children: [PointView]

    static let fields: TemplateFields<PointView> = [
        .text("order", "Counted from 1 in reading order.") { String($0.order) },
        .text("title", "The title.") { $0.entry.title },
        .text("href", "Where it is.") { $0.entry.href },
        .list("children", "The articles of a part.") { $0.children },
    ]

    /// Parts and articles only: old readers show no more than two levels.
    static func points(for entries: [ContentsEntry]) -> [PointView] {
        var order = 0
        return entries.map { entry in
            order += 1
            let own = order
            let children = entry.isPart ? entry.children : []
            return PointView(
                entry: entry, order: own,
                children: children.map { child in
                    order += 1
                    return PointView(entry: child, order: order, children: [])
                })
        }
    }
}

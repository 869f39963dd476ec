import ArticleModel
import Templating

/// The cover: its picture, where it is generated, and the page that shows it.
struct CoverView: TemplateView {
    let dossier: Dossier
    let packet: DossierView
    /// Relative to the folder of the texts.
    let picture: String
    let layout: CoverLayout

    init(_ dossier: Dossier, packet: DossierView, picture: String) {
        self.dossier = dossier
        self.packet = packet
        self.picture = picture
        layout = CoverLayout(
            title: dossier.title, subtitle: dossier.subtitle ?? "",
            publications: Self.publications(in: dossier), imprint: Self.imprint(of: dossier))
    }

    static let fields: TemplateFields<CoverView> = [
        .object("packet", "The whole packet.") { $0.packet },
        .text("picture", "The picture’s path from the cover page.") { $0.picture },
        .text("alternative", "What the cover says, for whoever does not see it.") {
            $0.alternative
        },
        .text("colour", "The colour of the field, by the packet’s title.") {
            CoverColour.colour(for: $0.dossier.title)
        },
        .text("fieldHeight", "How far down the coloured field reaches.") { _ in
            String(CoverLayout.fieldHeight)
        },
        .text("x", "Where lines begin: at the left margin, or the right one.") { view in
            String(view.isRightToLeft ? 1200 - CoverLayout.margin : CoverLayout.margin)
        },
        .list("titleLines", "The title.") { $0.layout.title.map(CoverLineView.init) },
        .list("subtitleLines", "The subtitle.") { $0.layout.subtitle.map(CoverLineView.init) },
        .list("publicationLines", "Where the articles were published.") {
            $0.layout.publications.map(CoverLineView.init)
        },
        .flag("isImprintTurned", "The compilers and the date run the other way than the packet.") {
            $0.isRightToLeft != (Direction(ofLanguage: $0.dossier.labels.language) == .rightToLeft)
        },
        .list("imprintLines", "The compilers and the date.") {
            $0.layout.imprint.map(CoverLineView.init)
        },
    ]

    private var isRightToLeft: Bool { Direction(ofLanguage: dossier.language) == .rightToLeft }

    /// All that is written on the generated picture.
    var words: String {
        (layout.title + layout.subtitle + layout.publications + layout.imprint).map(\.words)
            .joined(separator: " ")
    }

    private var alternative: String {
        ([dossier.title, dossier.subtitle] + Self.imprint(of: dossier)).compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: ". ")
    }

    /// Each name once, in reading order.
    private static func publications(in dossier: Dossier) -> [String] {
        var seen: Set<String> = []
        return dossier.articles.compactMap(\.article.attribution.site.value)
            .filter { seen.insert($0).inserted }
    }

    private static func imprint(of dossier: Dossier) -> [String] {
        let names = dossier.compilers.map(\.name)
        let compilers = dossier.labels.words(dossier.labels.compiledBy, before: names)
        return [compilers, dossier.date.map(dossier.labels.words(for:))].compactMap { $0 }
    }
}

/// One line of the cover.
struct CoverLineView: TemplateView {
    let line: CoverLayout.Line

    static let fields: TemplateFields<CoverLineView> = [
        .text("words", "The line.") { $0.line.words },
        .text("y", "Its base line.") { String($0.line.y) },
        .text("size", "Its font size.") { String($0.line.size) },
    ]
}

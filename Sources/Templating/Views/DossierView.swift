package import ArticleModel

/// The whole packet, as templates see it.
package struct DossierView: TemplateView {
    private let context: ViewContext

    package init(_ dossier: Dossier, renderer: some MarkupRenderer) {
        context = ViewContext(dossier: dossier, renderer: renderer)
    }

    private var dossier: Dossier { context.dossier }

    package var parts: [PartView] { dossier.parts.map { PartView($0, in: context) } }

    package var articles: [ArticleView] { dossier.articles.map { ArticleView($0, in: context) } }

    package var sources: [SourceEntryView] {
        dossier.articles.map { SourceEntryView($0, in: context) }
    }

    package var outsideLinks: [OutsideLinkView] {
        dossier.outsideLinks.map { OutsideLinkView($0, in: context) }
    }

    /// Where in the edition the note that cites a link stands.
    package func reference(to citation: OutsideLink.Citation) -> String? {
        context.articles[citation.article].flatMap {
            context.renderer.reference(toNote: citation.note, of: $0)
        }
    }

    package var slips: [SlipView] {
        dossier.hasSlips ? dossier.articles.map { SlipView($0, in: context) } : []
    }

    /// None unless that is an appendix.
    package var removals: [RemovedArticleView] {
        dossier.appendices.contains(.removed)
            ? dossier.articles.map { RemovedArticleView($0, in: context) } : []
    }

    private var index: [IndexEntryView] {
        dossier.appendices.contains(.index)
            ? dossier.index.map { IndexEntryView($0, in: context) } : []
    }

    private var chronology: [ChronologyGroupView] {
        dossier.appendices.contains(.chronology)
            ? dossier.chronology.map { ChronologyGroupView($0, in: context) } : []
    }

    package static let fields: TemplateFields<DossierView> = [
        .text("title", "The packet’s title.") { $0.dossier.title },
        .text("subtitle", "The packet’s subtitle, if it has one.") { $0.dossier.subtitle },
        .list("compilers", "Who put the packet together.") { view in
            view.dossier.compilers.map(ContributorView.init)
        },
        .text("compiledBy", "The same in words: Compiled by A and B.") { view in
            view.dossier.labels.words(
                view.dossier.labels.compiledBy, before: view.dossier.compilers.map(\.name))
        },
        .text("date", "The packet’s date in words.") { view in
            view.dossier.date.map(view.dossier.labels.words(for:))
        },
        .text("isoDate", "The packet’s date as 2026-11-22.") { $0.dossier.date?.dayDescription },
        .text("language", "The packet’s language, as a BCP 47 tag.") { $0.dossier.language },
        .text("direction", "ltr or rtl, by the packet’s language.") {
            Direction(ofLanguage: $0.dossier.language).rawValue
        },
        .text("description", "What the packet is for.") { $0.dossier.description },
        .text("rights", "What may be done with the packet.") { $0.dossier.rights },
        .text("identifier", "The packet’s UUID.") { $0.dossier.identifier },
        .text("slug", "The base name of the packet’s files.") { $0.dossier.slug },
        .object("labels", "The packet’s own words, in its language.") {
            $0.context.labelsView
        },
        .flag("hasParts", "Articles stand under headings of parts.") {
            $0.dossier.parts.contains { $0.title != nil }
        },
        .list("parts", "The parts in order; one without a title when there are none.") {
            $0.parts
        },
        .list("articles", "Every article, in reading order.") { $0.articles },
        .list("sources", "A citation of every article.") { $0.sources },
        .list("slips", "A clipping slip for each article, when the manifest asks for them.") {
            $0.slips
        },
        .list("outsideLinks", "Every link out of the packet.") { $0.outsideLinks },
        .list("appendices", "What stands at the packet’s end, in order.") { view in
            view.dossier.appendices.map(AppendixView.init)
        },
        .list("chronology", "The articles by date, a group a year; if that is an appendix.") {
            $0.chronology
        },
        .list("authorIndex", "The authors, filed; if the index is an appendix.") { view in
            view.index.filter { $0.entry.kind == .author }
        },
        .list("publicationIndex", "The publications, filed; if the index is an appendix.") { view in
            view.index.filter { $0.entry.kind == .publication }
        },
        .list("removals", "What was taken out of every article; if that is an appendix.") {
            $0.removals
        },
    ]
}

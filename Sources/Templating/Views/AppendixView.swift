import ArticleModel

/// One of the lists at the packet's end; which it is, a flag says.
package struct AppendixView: TemplateView {
    let appendix: Appendix

    package static let fields: TemplateFields<AppendixView> = [
        .flag("isSources", "The sources and the links out of the packet.") {
            $0.appendix == .sources
        },
        .flag("isChronology", "The articles by date.") { $0.appendix == .chronology },
        .flag("isIndex", "Authors and publications.") { $0.appendix == .index },
        .flag("isRemoved", "The removal ledger.") { $0.appendix == .removed },
    ]
}

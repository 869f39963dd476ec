import Templating
import XHTMLOutput

/// The templates of this edition, each with the view it shows.
enum EPUBTemplates {
    static let cover = Template<CoverView>("epub/cover.xhtml")
    static let coverPicture = Template<CoverView>("epub/cover.svg")
    static let titlePage = Template<DossierView>("epub/title-page.xhtml")
    static let navigation = Template<NavigationView>("epub/nav.xhtml")
    static let ncx = Template<NavigationView>("epub/toc.ncx")
    static let part = Template<PartPageView>("epub/part.xhtml")
    static let article = Template<ChapterView>("epub/article.xhtml")
    static let sources = Template<ListPageView>("epub/sources.xhtml")
    static let slips = Template<ListPageView>("epub/slips.xhtml")
    static let chronology = Template<DossierView>("epub/chronology.xhtml")
    static let index = Template<DossierView>("epub/name-index.xhtml")
    static let removed = Template<RemovedView>("epub/removed.xhtml")
    static let removedArticle = Template<RemovedPageView>("epub/removed-article.xhtml")
    static let about = Template<AboutView>("epub/about.xhtml")
    static let package = Template<PackageView>("epub/package.opf")
    static let styleSheet = Template<DossierView>("epub/packet.css")

    static let entryPoints = [
        cover.entryPoint, coverPicture.entryPoint, titlePage.entryPoint, navigation.entryPoint,
        ncx.entryPoint, part.entryPoint, article.entryPoint, sources.entryPoint,
        chronology.entryPoint, index.entryPoint, removed.entryPoint, removedArticle.entryPoint,
        slips.entryPoint, about.entryPoint, package.entryPoint, styleSheet.entryPoint,
    ]
}

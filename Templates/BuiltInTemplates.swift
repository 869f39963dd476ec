/// The templates in this folder, embedded in the binary.
package enum BuiltInTemplates {
    /// The text of each by its name, the path without `.mustache`.
    package static let all: [String: String] = [
        "epub/about.xhtml": text(PackageResources.about_xhtml_mustache),
        "epub/article.xhtml": text(PackageResources.article_xhtml_mustache),
        "epub/cover.svg": text(PackageResources.cover_svg_mustache),
        "epub/cover.xhtml": text(PackageResources.cover_xhtml_mustache),
        "epub/chronology.xhtml": text(PackageResources.chronology_xhtml_mustache),
        "epub/name-index.xhtml": text(PackageResources.name_index_xhtml_mustache),
        "epub/removed.xhtml": text(PackageResources.removed_xhtml_mustache),
        "epub/removed-article.xhtml": text(PackageResources.removed_article_xhtml_mustache),
        "epub/nav.xhtml": text(PackageResources.nav_xhtml_mustache),
        "epub/package.opf": text(PackageResources.package_opf_mustache),
        "epub/packet.css": text(PackageResources.packet_css_mustache),
        "epub/part.xhtml": text(PackageResources.part_xhtml_mustache),
        "epub/slip.xhtml": text(PackageResources.slip_xhtml_mustache),
        "epub/slips.xhtml": text(PackageResources.slips_xhtml_mustache),
        "epub/sources.xhtml": text(PackageResources.sources_xhtml_mustache),
        "epub/title-page.xhtml": text(PackageResources.title_page_xhtml_mustache),
        "epub/toc.ncx": text(PackageResources.toc_ncx_mustache),
        "html/about.html": text(PackageResources.about_html_mustache),
        "html/article.html": text(PackageResources.article_html_mustache),
        "html/dossier.html": text(PackageResources.dossier_html_mustache),
        "html/chronology.html": text(PackageResources.chronology_html_mustache),
        "html/name-index.html": text(PackageResources.name_index_html_mustache),
        "html/removed.html": text(PackageResources.removed_html_mustache),
        "html/slips.html": text(PackageResources.slips_html_mustache),
        "html/page.css": text(PackageResources.page_css_mustache),
        "html/sources.html": text(PackageResources.sources_html_mustache),
        "markdown/article-file.md": text(PackageResources.article_file_md_mustache),
        "markdown/article-front-matter.yaml": text(
            PackageResources.article_front_matter_yaml_mustache),
        "markdown/article.md": text(PackageResources.article_md_mustache),
        "markdown/dossier.md": text(PackageResources.dossier_md_mustache),
        "markdown/front-matter.yaml": text(PackageResources.front_matter_yaml_mustache),
        "markdown/index.md": text(PackageResources.index_md_mustache),
        "markdown/opening.md": text(PackageResources.opening_md_mustache),
        "markdown/chronology.md": text(PackageResources.chronology_md_mustache),
        "markdown/name-index.md": text(PackageResources.name_index_md_mustache),
        "markdown/removed.md": text(PackageResources.removed_md_mustache),
        "markdown/part.md": text(PackageResources.part_md_mustache),
        "markdown/slips.md": text(PackageResources.slips_md_mustache),
        "markdown/sources.md": text(PackageResources.sources_md_mustache),
    ]

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

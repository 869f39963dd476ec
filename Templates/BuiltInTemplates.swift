/// The templates in this folder, embedded in the binary.
package enum BuiltInTemplates {
    /// The text of each by its name, the path without `.mustache`.
    package static let all: [String: String] = [
        "markdown/article.md": text(PackageResources.article_md_mustache),
        "markdown/dossier.md": text(PackageResources.dossier_md_mustache),
        "markdown/front-matter.yaml": text(PackageResources.front_matter_yaml_mustache),
        "markdown/part.md": text(PackageResources.part_md_mustache),
        "markdown/sources.md": text(PackageResources.sources_md_mustache),
    ]

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

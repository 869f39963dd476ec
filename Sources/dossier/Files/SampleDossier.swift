import ArticleModel

/// The working example that `dossier init --sample` writes: a fragment of a blog, a text in
/// Nynorsk and a whole page, with a manifest.
enum SampleDossier {
    static let files: [OutputFile] = [
        OutputFile(path: "dossier.yaml", bytes: PackageResources.dossier_yaml),
        OutputFile(path: "clips/faeringen.txt", bytes: PackageResources.faeringen_txt),
        OutputFile(
            path: "clips/village-rowing-boat.html",
            bytes: PackageResources.village_rowing_boat_html),
        OutputFile(
            path: "clips/why-a-wooden-boat-leaks.html",
            bytes: PackageResources.why_a_wooden_boat_leaks_html),
    ]
}

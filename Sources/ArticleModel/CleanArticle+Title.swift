extension CleanArticle {
    /// The title as it is printed. In square brackets, as cataloguers do, when no one gave it: the
    /// opening words, or the file's name when not even those were found.
    package var printedTitle: String {
        guard let title = attribution.title.value, !title.isEmpty else { return "[\(fileName)]" }
        return attribution.titleIsSupplied ? "[\(title)]" : title
    }

    /// The file's name without the folders it is in.
    package var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }

    /// Whether the title is ours, not the source's.
    package var hasSuppliedTitle: Bool {
        attribution.titleIsSupplied || attribution.title.value?.isEmpty ?? true
    }
}

import ArticleModel

/// The pictures of a packet as its articles come in: each once, and as many as it has room for.
struct PictureShelf {
    private(set) var pictures: [Picture] = []
    private var names: Set<String> = []
    private var size = 0
    private let bound: Int

    /// - Parameter bound: of all pictures together, in bytes.
    init(bound: Int) { self.bound = bound }

    /// Takes over an article's pictures. Those there is no room for leave their words, and a
    /// warning.
    mutating func take(from article: inout CleanArticle) {
        let new = article.pictures.filter { !names.contains($0.name) }
        article.pictures = []
        for picture in new {
            guard size + picture.bytes.count <= bound else {
                article.warnings.append(.packetTooLarge(article.file, bound: bound))
                return
            }
            size += picture.bytes.count
            names.insert(picture.name)
            pictures.append(picture)
        }
    }
}

extension Diagnostic {
    static func packetTooLarge(_ file: String, bound: Int) -> Diagnostic {
        Diagnostic(
            "Some pictures are left out: those of the packet have more than \(bound) bytes.",
            file: file, hint: "Make two packets of it.", severity: .warning)
    }
}

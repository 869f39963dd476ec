import Archives
import ArticleModel

extension Diagnostic {
    static func bookNotPacked(_ error: ZIPError, file: String) -> Diagnostic {
        let reason =
            switch error {
            case .entry(let name, let reason): "“\(name)” is refused: \(reason)"
            case .archive(let reason): reason
            }
        return Diagnostic("The book cannot be packed: \(reason).", file: file, kind: .program)
    }
}

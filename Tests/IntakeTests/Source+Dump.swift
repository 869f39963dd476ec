import ArticleModel

extension Source {
    /// All that intake found out, as text a reviewer can read.
    var dump: String {
        var lines = [
            "kind: \(kind.rawValue)", "encoding: \(encoding)", "first line: \(firstLine)",
            "digest: \(digest)",
        ]
        lines += header.map { "header line \($0.line ?? 0): \($0.key) = \($0.values)" }
        if let url = capture.url { lines.append("captured from: \(url)") }
        if let date = capture.date { lines.append("captured on: \(date)") }
        lines += warnings.map(\.description)
        return (lines + ["", String(decoding: content, as: UTF8.self)]).joined(separator: "\n")
    }

    func values(of key: String) -> [String]? { header.first { $0.key == key }?.values }
}

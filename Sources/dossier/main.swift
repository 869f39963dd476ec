import ArticleModel
import Extraction
import Foundation
let enc = JSONEncoder()
for f in CommandLine.arguments.dropFirst() where f != "-v" {
    var bytes = Array(try Data(contentsOf: URL(filePath: f)))
    var kind = Source.Kind.page
    if f.hasSuffix(".txt") {
        let s = String(decoding: bytes, as: UTF8.self);
        kind = s.contains("<p>") ? .fragment : .plainText
        if s.hasPrefix("---\n"), let r = s.range(of: "\n---\n") {
            bytes = Array(s[r.upperBound...].utf8)
        }
    }
    do {
        let a = try Extractor().article(from: Source(name: f, kind: kind, content: bytes))
        if CommandLine.arguments.contains("-v") {
            for b in a.blocks {
                print("KEPT", b.id ?? "-", b.origin.line, b.language ?? "", b.content)
            }
            for r in a.removals {
                print(
                    "CUT ", r.id, r.origin.line,
                    r.reasons.prefix(3).map { "\($0.rule) \(String(format: "%.1f", $0.weight))" },
                    r.text.prefix(90))
            }
        } else {
            let o: [String: Any] = ["file": f, "text": a.blocks.plainText]
            print(String(decoding: try JSONSerialization.data(withJSONObject: o), as: UTF8.self))
        }
    } catch { FileHandle.standardError.write(Data("\(error)\n".utf8)) }
}

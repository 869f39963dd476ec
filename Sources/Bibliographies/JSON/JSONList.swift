import ArticleModel
import Foundation

/// Lists in JSON: which tool wrote one is told by the names of its members.
enum JSONList {
    static func isFormat(_ text: ListText) -> Bool {
        text.opening.first.map { $0 == "{" || $0 == "[" } ?? false
    }

    static func entries(_ text: ListText) throws(Diagnostic) -> [BibliographyEntry] {
        let bytes = text.utf8
        let root = try root(of: bytes, text)
        let lines = JSONLines(bytes)
        guard let dialect = JSONDialect.all.first(where: { $0.matches(root) }) else { return [] }
        return dialect.rows(root).map { row in
            dialect.entry(row.node, text.place(lines.line(of: row.path)))
        }
    }

    private static func root(of json: [UInt8], _ text: ListText) throws(Diagnostic) -> JSONNode {
        do {
            return JSONNode(try JSONSerialization.jsonObject(with: Data(json)))
        } catch {
            let problem = (error as NSError).userInfo["NSDebugDescription"] as? String
            throw .brokenList(
                text.file, format: "JSON", problem.map(Self.sentence) ?? "it cannot be read",
                line: Self.line(problem ?? "", in: json))
        }
    }

    /// Foundation's complaint without the place behind it: `Invalid value`.
    private static func sentence(_ problem: String) -> String {
        let words = problem.split(separator: " around ").first ?? problem[...]
        return words.hasSuffix(".") ? String(words.dropLast()) : String(words)
    }

    /// Foundation names a line, or how many bytes stand before; else the text ends too early.
    private static func line(_ problem: String, in json: [UInt8]) -> Int {
        let number = { (word: String) in
            problem.split(separator: word).dropFirst().first.flatMap {
                Int($0.prefix(while: \.isNumber))
            }
        }
        if let line = number("around line ") { return line }
        let offset = number("around character ") ?? json.count
        return 1 + json.prefix(offset).count { $0 == UInt8(ascii: "\n") }
    }
}

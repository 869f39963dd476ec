import ArticleModel
import Yams

/// Makes fields of a `---` block: YAML, or a title alone on its line.
struct HeaderReader {
    let file: String
    let limits: Intake.Limits

    struct Reading {
        var fields: [HeaderField]
        var warnings: [Diagnostic] = []
    }

    /// The block's fields; `nil` when it is no header but text between two thematic breaks.
    func reading(of block: HeaderBlock) throws(Diagnostic) -> Reading? {
        let lines = zip(2..., block.lines).map { (number: $0, line: HeaderLine($1)) }
            .filter { !$0.line.isBlank }
        guard let first = lines.first(where: { !$0.line.isComment }) ?? lines.first else {
            return Reading(fields: [])
        }
        let fallback = HeaderLines(block)
        let hasKnownKey = fallback.fields.contains { HeaderKey.known.contains($0.key) }
        guard hasKnownKey || block.lines.count > 1 else {
            let title = block.lines[first.number - 2][...].trimmed
            return Reading(fields: [
                HeaderField(key: "title", values: [String(title).unquoted], line: first.number)
            ])
        }
        guard first.line.key != nil else { return nil }
        try requireFewAliases(in: block)
        switch HeaderYAML.root(of: block) {
        case .success(let root): return Reading(fields: try fields(of: root))
        case .failure(let problem): return hasKnownKey ? repaired(fallback, problem) : nil
        }
    }

    private func fields(of root: Node.Mapping) throws(Diagnostic) -> [HeaderField] {
        do throws(HeaderYAML.Excess) {
            return try HeaderYAML(root, limits: limits).fields
        } catch {
            throw switch error {
            case .depth:
                .headerExcess(
                    file, "nests deeper than", limits.headerDepth, unit: "levels",
                    bound: "headerDepth")
            case .values:
                .headerExcess(
                    file, "has more than", limits.headerValues, unit: "values",
                    bound: "headerValues")
            }
        }
    }

    private func repaired(_ lines: HeaderLines, _ problem: HeaderYAML.Problem) -> Reading {
        let broken = Diagnostic.brokenHeader(file, line: problem.line, problem.message)
        let unread = lines.unread.map { Diagnostic.unreadHeaderLine(file, line: $0.line, $0.text) }
        return Reading(fields: lines.fields, warnings: [broken] + unread)
    }

    /// Aliases are counted before the parser puts them in, from the signs in front of them.
    private func requireFewAliases(in block: HeaderBlock) throws(Diagnostic) {
        guard block.lines.contains(where: { $0.utf8.contains(UInt8(ascii: "&")) }) else { return }
        var count = 0
        for line in block.lines {
            var previous = UInt8(ascii: "-")
            for byte in line.utf8 where byte != UInt8(ascii: " ") {
                if byte == UInt8(ascii: "*"), "-:[{,?".utf8.contains(previous) { count += 1 }
                previous = byte
            }
        }
        guard count <= limits.headerAliases else {
            throw .headerExcess(
                file, "has more than", limits.headerAliases, unit: "aliases",
                bound: "headerAliases")
        }
    }
}

import ArticleModel
import Yams

/// A header read as YAML. Scalars stay strings: `no` is a language, not *false*.
struct HeaderYAML {
    /// Why a header is not the YAML it looks like.
    struct Problem: Error {
        let message: String
        /// In the file.
        let line: Int
    }

    /// Which bound a header exceeds.
    enum Excess: Error { case depth, values }

    private(set) var fields: [HeaderField] = []
    private let limits: Intake.Limits
    private var valueCount = 0

    /// The root of the header's YAML.
    static func root(of block: HeaderBlock) -> Result<Node.Mapping, Problem> {
        do {
            let text = block.lines.joined(separator: "\n")
            let root = try Parser(yaml: text, resolver: .basic).singleRoot()
            if let mapping = root?.mapping { return .success(mapping) }
            return .failure(Problem(message: "it is no list of “key: value”", line: 2))
        } catch let error as YamlError {
            return .failure(Problem(error))
        } catch {
            return .failure(Problem(message: "\(error)", line: 2))
        }
    }

    init(_ root: Node.Mapping, limits: Intake.Limits) throws(Excess) {
        self.limits = limits
        try read(root, under: nil, depth: 1)
    }

    /// A mapping inside another gives `outer.inner`.
    private mutating func read(
        _ mapping: Node.Mapping, under parent: String?, depth: Int
    ) throws(Excess) {
        for (keyNode, value) in mapping {
            let key = (keyNode.string ?? "?").lowercased()
            let line = (keyNode.mark?.line ?? 1) + 1
            try read(value, as: parent.map { "\($0).\(key)" } ?? key, line: line, depth: depth)
        }
    }

    private mutating func read(
        _ node: Node, as key: String, line: Int, depth: Int
    ) throws(Excess) {
        guard depth <= limits.headerDepth else { throw .depth }
        valueCount += 1
        guard valueCount <= limits.headerValues else { throw .values }
        switch node {
        case .scalar(let scalar): append(scalar.string, to: key, line: line)
        case .sequence(let items):
            for item in items { try read(item, as: key, line: line, depth: depth + 1) }
        case .mapping(let mapping): try read(mapping, under: key, depth: depth + 1)
        case .alias: break  // the parser has put the node in its place
        }
    }

    private mutating func append(_ value: String, to key: String, line: Int) {
        let values = value.isEmpty ? [] : [value]
        if let index = fields.lastIndex(where: { $0.key == key }) {
            fields[index].values += values
        } else {
            fields.append(HeaderField(key: key, values: values, line: line))
        }
    }
}

extension HeaderYAML.Problem {
    /// What libyaml has to say, its line counted in the file.
    init(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(message: problem, line: mark.line + 1)
        case .duplicatedKeysInMapping(let keys, let context):
            self.init(
                message: "“\(keys.joined(separator: "”, “"))” stands there twice",
                line: context.mark.line + 1)
        default: self.init(message: "it cannot be read", line: 2)
        }
    }
}

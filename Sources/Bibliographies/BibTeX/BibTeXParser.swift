/// The items of a BibTeX file, macros put in; one that is not defined, such as that of a month, is
/// its own name. Source: Patashnik, “BibTeXing” (1988), and the manual
/// of BibLaTeX 3.19.
struct BibTeXParser {
    struct Item {
        /// In lower case: `article`.
        var type: String
        var line: Int
        /// By lower-case name; in LaTeX, without the outer braces.
        var fields: [String: Field] = [:]
    }

    struct Field {
        var text: String
        var line: Int
    }

    struct Failure: Error {
        let problem: String
        let line: Int
    }

    private let characters: [Unicode.Scalar]
    private var position = 0
    private var line = 1
    /// By lower-case name.
    private var macros: [String: String] = [:]
    /// How many more bytes macros may put in.
    private var macroBudget = ListLimits.macroText

    init(_ text: String) {
        characters = Array(text.replacing("\r\n", with: "\n").unicodeScalars)
    }

    mutating func items() throws(Failure) -> [Item] {
        var items: [Item] = []
        while skip(to: "@") {
            advance()
            let start = line
            let type = word().lowercased()
            skipSpace()
            guard !type.isEmpty, let open = current, open == "{" || open == "(" else { continue }
            switch type {
            case "comment": try skipBraces()
            case "preamble": try skipBraces()
            default:
                advance()
                let item = try item(type, line: start, closing: open == "{" ? "}" : ")")
                if type == "string" {
                    for (name, field) in item.fields { macros[name] = field.text }
                } else {
                    items.append(item)
                }
            }
        }
        return items
    }

    /// Key and fields, to the closing brace.
    private mutating func item(
        _ type: String, line start: Int, closing: Unicode.Scalar
    ) throws(Failure) -> Item {
        var item = Item(type: type, line: start)
        while true {
            skipSpace()
            if take(closing) { return item }
            if take(",") { continue }
            let name = word().lowercased()
            let place = line
            skipSpace()
            if take("=") {
                item.fields[name] = Field(text: try value(), line: place)
            } else if name.isEmpty || (current != "," && current != closing) {
                guard current != nil else { throw unclosed(type, start) }
                throw Failure(
                    problem:
                        "“\(name.isEmpty ? String(current ?? " ") : name)” is followed by no “=”",
                    line: place)
            }
        }
    }

    /// Braces, quotation marks, numbers and macros, joined by `#`.
    private mutating func value() throws(Failure) -> String {
        var value = ""
        repeat {
            skipSpace()
            switch current {
            case "{": value += try braced()
            case "\"": value += try quoted()
            default:
                let name = word()
                guard !name.isEmpty else {
                    throw Failure(problem: "a field has no value", line: line)
                }
                value += try text(ofMacro: name)
            }
            skipSpace()
        } while take("#")
        return value
    }

    private mutating func text(ofMacro name: String) throws(Failure) -> String {
        guard let text = macros[name.lowercased()] else { return name }
        macroBudget -= text.utf8.count
        guard macroBudget >= 0 else {
            throw Failure(
                problem: """
                    the macros (“@string”) up to “\(name)” put in more than \
                    \(ListLimits.macroText) bytes
                    """, line: line)
        }
        return text
    }

    private mutating func braced() throws(Failure) -> String {
        let start = position
        try skipBraces()
        return String(scalars: characters[(start + 1)..<(position - 1)])
    }

    private mutating func quoted() throws(Failure) -> String {
        let begin = line
        advance()
        let start = position
        var depth = 0
        while let character = current {
            if character == "\"", depth == 0 {
                defer { advance() }
                return String(scalars: characters[start..<position])
            }
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            if character == "\\" { advance() }
            advance()
        }
        throw Failure(problem: "a quotation mark is not closed", line: begin)
    }

    /// From an opening brace or parenthesis to behind the closing one.
    private mutating func skipBraces() throws(Failure) {
        let begin = line
        let (open, close): (Unicode.Scalar, Unicode.Scalar) =
            current == "(" ? ("(", ")") : ("{", "}")
        var depth = 0
        while let character = current {
            if character == "\\" { advance() }
            if character == open { depth += 1 }
            if character == close { depth -= 1 }
            advance()
            if depth == 0 { return }
        }
        throw Failure(problem: "a brace is not closed", line: begin)
    }

    private func unclosed(_ type: String, _ line: Int) -> Failure {
        Failure(problem: "“@\(type)” is not closed", line: line)
    }
}

extension BibTeXParser {
    private var current: Unicode.Scalar? {
        position < characters.count ? characters[position] : nil
    }

    private mutating func advance() {
        if current == "\n" { line += 1 }
        position = min(position + 1, characters.count)
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == character else { return false }
        advance()
        return true
    }

    private mutating func skip(to character: Unicode.Scalar) -> Bool {
        while let found = current, found != character { advance() }
        return current != nil
    }

    private mutating func skipSpace() {
        while let character = current, character.properties.isWhitespace { advance() }
    }

    /// A name: what is neither space nor a sign of BibTeX's own.
    private mutating func word() -> String {
        let start = position
        while let character = current, !character.properties.isWhitespace,
            !"{}(),=#\"".unicodeScalars.contains(character)
        {
            advance()
        }
        return String(scalars: characters[start..<position])
    }
}

extension String {
    init(scalars: some Sequence<Unicode.Scalar>) {
        self.init()
        unicodeScalars.append(contentsOf: scalars)
    }
}

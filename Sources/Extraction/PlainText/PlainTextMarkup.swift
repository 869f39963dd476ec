/// Finds the structure of a text without markup and marks it up, so that the same path as for a
/// page leads from it to the article. No line is added or taken, so line numbers stay true.
struct PlainTextMarkup {
    private let paragraphs: [PlainParagraph]
    /// By paragraph.
    private let roles: [PlainRole]

    /// - Parameter text: in UTF-8.
    init(_ text: [UInt8]) {
        paragraphs = PlainParagraph.paragraphs(of: String(decoding: text, as: UTF8.self))
        roles = PlainRole.roles(of: paragraphs)
    }

    /// The text as HTML.
    var html: [UInt8] {
        var html = ""
        var line = 1
        for (paragraph, role) in zip(paragraphs, roles) {
            html += String(repeating: "\n", count: max(0, paragraph.line - line))
            html += markup(paragraph, role)
            line = paragraph.line + paragraph.lines.count - 1
        }
        return Array(html.utf8)
    }

    private func markup(_ paragraph: PlainParagraph, _ role: PlainRole) -> String {
        let text = paragraph.lines.map(Self.escaped).joined(
            separator: paragraph.isVerse ? "<br>\n" : "\n")
        return switch role {
        case .title: "<h1>\(text)</h1>"
        case .heading: "<h2>\(text)</h2>"
        case .caption: "<figure><figcaption>\(text)</figcaption></figure>"
        case .paragraph(let closesBox): "<p>\(text)</p>" + (closesBox ? "</aside>" : "")
        case .factBox(let box, let closesBox):
            "<aside><h3>\(Self.escaped(box.title))</h3><button>\(Self.escaped(box.button))</button>"
                + "<p>\(Self.escaped(box.opening))</p>" + (closesBox ? "</aside>" : "")
        }
    }

    private static func escaped(_ text: some StringProtocol) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

/// Lines that stand together, blank lines before and after.
struct PlainParagraph {
    /// Of its first line, counted from 1.
    var line: Int
    var lines: [Substring]

    var text: String { lines.joined(separator: " ") }

    /// Lines broken on purpose rather than at the width of a terminal: several, all of them short.
    /// Mail and typewriters break at 65 characters and more.
    var isVerse: Bool { lines.count > 1 && lines.allSatisfy { $0.count < 60 } }

    /// A final mark closes a sentence, with quotation marks or brackets after it.
    var endsSentence: Bool {
        let end = text.reversed().drop { "\"”»’')] ".contains($0) }.first
        return end.map { ".!?:;,…".contains($0) } ?? false
    }

    static func paragraphs(of text: String) -> [PlainParagraph] {
        var paragraphs: [PlainParagraph] = []
        var isOpen = false
        let lines = text.split(omittingEmptySubsequences: false) {
            $0 == "\n" || $0 == "\r\n" || $0 == "\r"
        }
        for (index, line) in lines.enumerated() {
            let isBlank = line.allSatisfy(\.isWhitespace)
            if !isBlank, isOpen {
                paragraphs[paragraphs.count - 1].lines.append(line)
            } else if !isBlank {
                paragraphs.append(PlainParagraph(line: index + 1, lines: [line]))
            }
            isOpen = !isBlank
        }
        return paragraphs
    }
}

import ArticleModel
import CommonMark
import Foundation
import MarkdownOutput
import TestSupport
import Testing

/// How a dialect of Markdown is read back.
enum FlavourReader {
    /// By cmark-gfm, in the dialect or in what the dialect adds to.
    static func nodes(of markdown: String, in flavour: Flavour) throws -> [HTMLTree] {
        let isPlain = flavour.name == .commonmark
        let options = CommonMark.Options(
            rawHTML: true, footnotes: !isPlain, extensions: !isPlain)
        let bytes = CommonMark.html(Array(markdown.utf8), options: options)
        // Attributes without a value are no XML.
        let html = ["-ref", "-backref", "s"].reduce(String(decoding: bytes, as: UTF8.self)) {
            $0.replacing(" data-footnote\($1)", with: "")
        }
        guard let nodes = try? HTMLTree.nodes(of: html) else {
            Issue.record("Not well-formed:\n\(html)\nmade from\n\(markdown)")
            throw CocoaError(.fileReadCorruptFile)
        }
        return nodes
    }

    static let hasPandoc = Command.isInstalled("pandoc")

    /// By pandoc, many bodies in one run.
    static func pandocNodes(of bodies: [String]) throws -> [[HTMLTree]] {
        if let read = try? pandocNodes(ofAll: bodies), read.count == bodies.count { return read }
        return try bodies.map { body in
            guard let read = try? pandocNodes(ofAll: [body]) else {
                Issue.record("Not well-formed by pandoc:\n\(body)")
                throw CocoaError(.fileReadCorruptFile)
            }
            return Array(read.joined())
        }
    }

    private static func pandocNodes(ofAll bodies: [String]) throws -> [[HTMLTree]] {
        let separator = "separatorofbodies"
        let html = try Command.output(
            of: ["pandoc", "-f", "markdown", "-t", "html", "-p", "--no-highlight", "--wrap=none"],
            input: bodies.joined(separator: "\n\n\(separator)\n\n"))
        let nodes = try HTMLTree.nodes(of: html.replacing("&nbsp;", with: "\u{A0}"))
        return nodes.split(omittingEmptySubsequences: false) {
            $0 == .element("p", [:], [.text(separator)])
        }
        .map { $0.flatMap(simplified) }
    }

    /// What pandoc cannot tell: empty headings of tables, spaces at the ends of code and in its empty
    /// lines, and the title of a link to an address of mail.
    static func comparable(_ nodes: [HTMLTree]) -> [HTMLTree] {
        nodes.filter { !$0.isEmptyHead }
            .map { node -> HTMLTree in
                guard case .element(let name, var attributes, let children) = node else {
                    return node
                }
                if name == "code", attributes.isEmpty, children.count == 1 {
                    let text = children[0].text
                    return .element(
                        name, attributes, [.text(text.trimmingCharacters(in: .whitespaces))])
                }
                if name == "pre" {
                    let lines = node.text.components(separatedBy: "\n").map {
                        $0.allSatisfy(\.isWhitespace) ? "" : $0
                    }
                    let text = lines.joined(separator: "\n")
                        .trimmingCharacters(in: .newlines)
                    return .element(name, children.first?.attributes ?? [:], [.text(text)])
                }
                if attributes["href"]?.hasPrefix("mailto:") ?? false { attributes["title"] = nil }
                return .element(name, attributes, comparable(children))
            }
    }

    /// Two underlined passages side by side are one, with the white space between them; brackets
    /// keep none at their edges.
    static func joiningUnderlined(_ nodes: [HTMLTree]) -> [HTMLTree] {
        nodes.reduce(into: [HTMLTree]()) { joined, node in
            let isSpace = { (node: HTMLTree) in
                node.isText ? node.text.allSatisfy(\.isWhitespace) : node.isBreak
            }
            let gap = Array(joined.reversed().prefix(while: isSpace).reversed())
            guard case .element("ins", let attributes, let more) = node,
                case .element("ins", _, let before) = joined.dropLast(gap.count).last
            else { return joined.append(node) }
            joined.removeLast(gap.count + 1)
            joined.append(.element("ins", attributes, before + gap + more))
        }
        .map { node in
            guard case .element(let name, let attributes, let children) = node else { return node }
            return .element(name, attributes, joiningUnderlined(children))
        }
    }

    /// Without what pandoc adds of its own, and what GFM cannot know.
    private static func simplified(_ node: HTMLTree) -> [HTMLTree] {
        guard case .element(let name, let attributes, let children) = node else { return [node] }
        let kept = attributes.filter {
            ["href", "src", "alt", "title", "lang", "dir", "start"]
                .contains($0.key)
        }
        let inner = children.flatMap(simplified)
        switch name {
        case "colgroup": return []
        case "u": return [.element("ins", [:], inner)]
        case "pre":
            let language =
                attributes["class"].map { ["class": "language-" + ($0 == "cpp" ? "c++" : $0)] }
                ?? [:]
            guard case .element(_, _, let code)? = inner.first else { return [] }
            let text = code.map(\.text).joined()
            let ended = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
            return [
                .element(
                    "pre", [:], [.element("code", language, ended.isEmpty ? [] : [.text(ended)])])
            ]
        case "img": return [.element(name, ["alt": ""].merging(kept) { $1 }, inner)]
        case "tbody" where inner.allSatisfy({ $0.text.allSatisfy(\.isWhitespace) && $0.isText }):
            return []
        default: return [.element(name, kept, inner)]
        }
    }
}

extension HTMLTree {
    /// Pandoc drops a row of headings without any.
    fileprivate var isEmptyHead: Bool {
        guard case .element("thead", _, _) = self else { return false }
        return text.allSatisfy(\.isWhitespace) && !description.contains("<img")
    }

    fileprivate var attributes: [String: String] {
        if case .element(_, let attributes, _) = self { attributes } else { [:] }
    }

    fileprivate var isBreak: Bool { if case .element("br", _, _) = self { true } else { false } }
    fileprivate var isText: Bool { if case .text = self { true } else { false } }
}

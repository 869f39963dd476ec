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
        let markdown = flavour.name == .obsidian ? withoutOwnSigns(markdown) : markdown
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
        return HTMLTree.withDefinitionsLast(nodes.flatMap { footnoted($0, in: flavour) })
    }

    /// Links to places of the file and the marks of these, which only Obsidian reads.
    private static func withoutOwnSigns(_ markdown: String) -> String {
        markdown.replacing(#/\[\[#[^\]|]+\|([^\]|]*)\]\]/#) { "[\($0.1)](#)" }
            .replacing(#/(?m: *\^[pr][0-9a-z]+(?= +\||$))/#, with: "")
    }

    /// With marks of notes and definitions told from links and lists.
    private static func footnoted(_ node: HTMLTree, in flavour: Flavour) -> [HTMLTree] {
        guard case .element(let name, var attributes, let children) = node else { return [node] }
        let inner = children.flatMap { footnoted($0, in: flavour) }
        if attributes["class"] == "footnote-backref" { return [] }
        if name == "section" { return inner.flatMap(\.definitions) }
        let target = children.first?.attributes["href"] ?? ""
        if name == "sup", children.count == 1, target.hasPrefix("#fn-") {
            let isLink = flavour.name == .commonmark
            let label = String(target.dropFirst(isLink ? "#".count : "#fn-".count))
            return [.element("note", ["of": label, "is": isLink ? "link" : "mark"], [])]
        }
        if flavour.name == .obsidian, attributes["href"]?.hasPrefix("#") ?? false {
            attributes = [:]
        }
        return [.element(name, attributes, inner)]
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

    /// What pandoc cannot tell: empty headings of tables, whether spaces at the ends of code are in it
    /// or beside it, spaces in its empty lines, and the title of a link to an address of mail.
    static func comparable(_ nodes: [HTMLTree]) -> [HTMLTree] {
        nodes.filter { !$0.isEmptyHead }
            .flatMap { node -> [HTMLTree] in
                guard case .element(let name, var attributes, let children) = node else {
                    return [node]
                }
                if name == "code", attributes.isEmpty { return withSpaceOutside(node) }
                if name == "pre" {
                    let lines = node.text.components(separatedBy: "\n").map {
                        $0.allSatisfy(\.isWhitespace) ? "" : $0
                    }
                    let text = lines.joined(separator: "\n")
                        .trimmingCharacters(in: .newlines)
                    return [.element(name, children.first?.attributes ?? [:], [.text(text)])]
                }
                if attributes["href"]?.hasPrefix("mailto:") ?? false { attributes["title"] = nil }
                return [.element(name, attributes, comparable(children))]
            }
    }

    private static func withSpaceOutside(_ code: HTMLTree) -> [HTMLTree] {
        let words = code.text.trimmingCharacters(in: CharacterSet(charactersIn: " \t\n"))
        guard !words.isEmpty else { return [.text(" ")] }
        let space = { (stands: Bool) in stands ? [HTMLTree.text(" ")] : [] }
        return space(!code.text.hasPrefix(words)) + [.element("code", [:], [.text(words)])]
            + space(!code.text.hasSuffix(words))
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

    /// Of a list of footnotes.
    fileprivate var definitions: [HTMLTree] {
        guard case .element("ol", _, let items) = self else { return [] }
        return items.compactMap { item in
            guard case .element("li", let attributes, let children) = item else { return nil }
            let label = attributes["id"]?.dropFirst("fn-".count) ?? ""
            return .element("definition", ["of": String(label)], children)
        }
    }

    /// Readers set the definitions of footnotes in an order of their own.
    static func withDefinitionsLast(_ nodes: [HTMLTree]) -> [HTMLTree] {
        let label = { (node: HTMLTree) -> String? in
            guard case .element("definition", let attributes, _) = node else { return nil }
            return attributes["of"]
        }
        return nodes.filter { label($0) == nil }
            + nodes.filter { label($0) != nil }.sorted { label($0) ?? "" < label($1) ?? "" }
    }

    fileprivate var attributes: [String: String] {
        if case .element(_, let attributes, _) = self { attributes } else { [:] }
    }

    var children: [HTMLTree] {
        if case .element(_, _, let children) = self { children } else { [] }
    }

    fileprivate var isBreak: Bool { if case .element("br", _, _) = self { true } else { false } }
    fileprivate var isText: Bool { if case .text = self { true } else { false } }
}

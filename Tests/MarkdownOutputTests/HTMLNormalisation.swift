/// Takes out of a tree the differences that no reader sees, so that what is left can be compared.
enum HTMLNormalisation {
    static func normalised(_ nodes: [HTMLTree]) -> [HTMLTree] {
        blocks(nodes)
    }

    private static let containers: Set<String> = [
        "ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "div", "definition",
    ]
    /// What is nothing when it is empty.
    private static let dividing: Set<String> = ["ul", "blockquote", "div", "thead", "tbody"]
    private static let leaves: Set<String> = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th"]
    /// What loses white space at its edges to its surroundings, and does not nest in itself.
    private static let delimited: Set<String> = ["em", "strong", "del", "a"]

    /// What loses white space at its edges to its surroundings in a dialect where brackets mark it.
    private static let bracketed: Set<String> = ["span", "ins"]

    private static func blocks(_ nodes: [HTMLTree]) -> [HTMLTree] {
        var loose: [HTMLTree] = []
        var result: [HTMLTree] = []
        func flush() {
            let line = trimmed(inlines(loose, within: []))
            if !line.isEmpty { result.append(.element("p", [:], line)) }
            loose = []
        }
        for node in nodes {
            guard case .element(let name, let attributes, let children) = node,
                containers.contains(name) || leaves.contains(name) || ["pre", "hr"].contains(name)
            else {
                loose.append(node)
                continue
            }
            flush()
            result += block(name, attributes, children)
        }
        flush()
        return result
    }

    private static func block(
        _ name: String, _ attributes: [String: String], _ children: [HTMLTree]
    ) -> [HTMLTree] {
        switch name {
        case "pre", "hr": return [.element(name, attributes, children)]
        case "td", "th":
            let content = blocks(children)
            guard content.count == 1, case .element("p", _, let line) = content[0] else {
                return [.element(name, attributes, content)]
            }
            return [.element(name, attributes, line)]
        case _ where leaves.contains(name):
            let line = trimmed(inlines(children, within: []))
            return line.isEmpty ? [] : [.element(name, attributes, line)]
        default:
            let content = blocks(children)
            let isNothing = content.isEmpty || name == "thead" && content.allSatisfy(\.isBlank)
            return dividing.contains(name) && isNothing
                ? [] : [.element(name, attributes, content)]
        }
    }

    private static func inlines(_ nodes: [HTMLTree], within open: Set<String>) -> [HTMLTree] {
        merged(nodes.flatMap { inline($0, within: open) })
    }

    private static func inline(_ node: HTMLTree, within open: Set<String>) -> [HTMLTree] {
        guard case .element(let name, let attributes, let children) = node else {
            let kept = node.text.unicodeScalars.filter { !dropped.contains($0) }
            return kept.isEmpty ? [] : [.text(String(kept))]
        }
        if ["code", "img", "br", "note"].contains(name) {
            return [.element(name, attributes.mapValues(folded), children)]
        }
        guard delimited.contains(name) || bracketed.contains(name) else {
            let content = inlines(children, within: open)
            return content.isEmpty ? [] : [.element(name, attributes.mapValues(folded), content)]
        }
        if open.contains(name) || isOwnAddress(node) { return inlines(children, within: open) }
        let outer = bracketed.contains(name) ? open : open.union([name])
        // A mark that is a link itself stands behind the link that it is in.
        let marks = name == "a" ? children.flatMap(\.linkedNotes) : []
        let words = marks.isEmpty ? children : withoutLinkedNotes(children)
        let (leading, middle, trailing) = split(inlines(words, within: outer))
        return leading
            + (middle.isEmpty ? [] : [.element(name, attributes.mapValues(folded), middle)])
            + trailing + marks
    }

    static func withoutLinkedNotes(_ nodes: [HTMLTree]) -> [HTMLTree] {
        merged(
            nodes.flatMap { node -> [HTMLTree] in
                guard case .element(let name, let attributes, let children) = node,
                    !node.linkedNotes.isEmpty
                else { return [node] }
                let content = withoutLinkedNotes(children)
                return content.isEmpty ? [] : [.element(name, attributes, content)]
            })
    }

    /// GFM makes links of mail addresses, and nothing keeps it from that.
    private static func isOwnAddress(_ node: HTMLTree) -> Bool {
        guard case .element("a", let attributes, _) = node else { return false }
        return ["", "mailto:"].contains { start in
            attributes["href"]?.contains("mailto:") ?? false
                && attributes["href"] == start + node.text
        }
    }

    /// Invisible characters that no edition keeps.
    private static let dropped = Set<Unicode.Scalar>(
        ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"]
            + (0x7F...0x9F).compactMap { Unicode.Scalar($0 as UInt32) })

    private static func folded(_ value: String) -> String {
        value.split { [" ", "\n", "\t"].contains($0) }.joined(separator: " ")
            .filter { character in !character.unicodeScalars.allSatisfy(dropped.contains) }
    }

    private static func merged(_ nodes: [HTMLTree]) -> [HTMLTree] {
        var merged: [HTMLTree] = []
        for node in nodes {
            if case .text(let text) = node, case .text(let before) = merged.last {
                merged[merged.count - 1] = .text(before + text)
            } else {
                merged.append(node)
            }
        }
        return merged
    }

    /// White space and line breaks at both ends, split off.
    private static func split(
        _ nodes: [HTMLTree]
    ) -> (leading: [HTMLTree], middle: [HTMLTree], trailing: [HTMLTree]) {
        var middle = nodes[...]
        var leading: [HTMLTree] = []
        var trailing: [HTMLTree] = []
        while let first = middle.first {
            if case .element("br", _, _) = first {
                leading.append(first)
                middle.removeFirst()
            } else if case .text(let text) = first, let start = text.first, start.isWhitespace {
                leading.append(.text(String(text.prefix { $0.isWhitespace })))
                let rest = text.drop { $0.isWhitespace }
                middle.removeFirst()
                if !rest.isEmpty { middle = [.text(String(rest))] + middle }
            } else {
                break
            }
        }
        while let last = middle.last {
            if case .element("br", _, _) = last {
                trailing.insert(last, at: 0)
                middle.removeLast()
            } else if case .text(let text) = last, let end = text.last, end.isWhitespace {
                let rest = text.reversed().drop { $0.isWhitespace }.reversed()
                trailing.insert(.text(String(text.dropFirst(rest.count))), at: 0)
                middle.removeLast()
                if !rest.isEmpty { middle.append(.text(String(rest))) }
            } else {
                break
            }
        }
        return (leading, Array(middle), trailing)
    }

    /// A line without white space and breaks at its ends, white space inside folded.
    private static func trimmed(_ nodes: [HTMLTree]) -> [HTMLTree] {
        var isAfterSpace = true
        let folded = merged(split(nodes).middle).map { fold($0, &isAfterSpace) }
        return split(withoutSpacesBeforeBreaks(merged(folded))).middle.filter { $0 != .text("") }
    }

    private static func withoutSpacesBeforeBreaks(_ nodes: [HTMLTree]) -> [HTMLTree] {
        nodes.enumerated().compactMap { index, node in
            let next = index + 1 < nodes.count ? nodes[index + 1] : nil
            guard case .text(let text) = node, case .element("br", _, _) = next,
                text.hasSuffix(" ")
            else { return node }
            return text == " " ? nil : .text(String(text.dropLast()))
        }
    }

    /// Only spaces, tabs and line feeds fold; a no-break space is a character like others.
    private static func fold(_ node: HTMLTree, _ isAfterSpace: inout Bool) -> HTMLTree {
        switch node {
        case .element("br", _, _):
            isAfterSpace = true
            return node
        case .element("code", let attributes, let children):
            isAfterSpace = false
            return .element("code", attributes, children)
        case .element(let name, let attributes, let children):
            if name == "img" { isAfterSpace = false }
            let folded = children.map { fold($0, &isAfterSpace) }.filter { $0 != .text("") }
            return .element(name, attributes, withoutSpacesBeforeBreaks(folded))
        case .text(let text):
            var folded = ""
            for scalar in text.unicodeScalars {
                let isSpace = [" ", "\n", "\t"].contains(scalar)
                if !isSpace || !isAfterSpace {
                    folded.unicodeScalars.append(isSpace ? " " : scalar)
                }
                isAfterSpace = isSpace
            }
            return .text(folded)
        }
    }
}

extension HTMLTree {
    /// The marks of notes in it that are links.
    fileprivate var linkedNotes: [HTMLTree] {
        guard case .element(let name, let attributes, let children) = self else { return [] }
        return name == "note" && attributes["is"] == "link"
            ? [self] : children.flatMap(\.linkedNotes)
    }

    /// Neither words nor a picture.
    fileprivate var isBlank: Bool {
        guard case .element(let name, _, let children) = self else {
            return text.allSatisfy(\.isWhitespace)
        }
        return !["img", "note"].contains(name) && children.allSatisfy(\.isBlank)
    }
}

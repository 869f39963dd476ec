import DOM

/// A vector picture without scripts, handlers, animations and references to anything outside.
package struct SanitisedSVG: Sendable, Equatable {
    package let text: String
    /// In CSS pixels; `nil` when the picture states no size of its own.
    package let size: (width: Double, height: Double)?

    /// - Throws: `.damaged` when it is not well-formed or too large, `.drawsNothing`.
    package init(_ bytes: [UInt8], nodeLimit: Int) throws(PictureFault) {
        guard let root = try? XMLReader(nodeLimit: nodeLimit).root(of: bytes), root.name == "svg",
            [SVGRules.namespace, ""].contains(root.namespace)
        else { throw .damaged(.svg) }
        var filter = SVGFilter()
        guard let clean = filter.filtered(root), filter.draws else { throw .drawsNothing }
        size = SVGSize.size(of: clean)
        text = SVGText.text(of: clean)
    }

    package static func == (left: Self, right: Self) -> Bool { left.text == right.text }
}

/// Takes out of a drawing what may not be in it.
private struct SVGFilter {
    /// Whether anything that can be seen is left.
    var draws = false
    private var ids: Set<String> = []

    mutating func filtered(_ element: XMLElement) -> XMLElement? {
        guard isOfSVG(element),
            SVGRules.drawing.contains(element.name)
                || SVGRules.supporting.contains(element.name)
        else { return nil }
        if element.name == "style", !isHarmless(style: element.words) { return nil }
        var clean = XMLElement(namespace: SVGRules.namespace, name: element.name)
        clean.attributes = element.attributes.filter { isAllowed($0, on: element.name) }
        if SVGRules.drawing.contains(element.name) {
            guard isComplete(clean) else { return nil }
            draws = true
        }
        clean.children = children(of: element)
        return clean
    }

    private mutating func children(of element: XMLElement) -> [XMLElement.Child] {
        element.children.flatMap { child -> [XMLElement.Child] in
            guard case .element(let inner) = child else { return [child] }
            if isOfSVG(inner), SVGRules.transparent.contains(inner.name) {
                return children(of: inner)
            }
            return filtered(inner).map { [.element($0)] } ?? []
        }
    }

    private func isOfSVG(_ element: XMLElement) -> Bool {
        [SVGRules.namespace, ""].contains(element.namespace)
    }

    /// A picture in the picture, or a copy of another part, needs what it shows.
    private func isComplete(_ element: XMLElement) -> Bool {
        !["image", "use"].contains(element.name)
            || element.attributes.contains { $0.name == "href" }
    }

    private mutating func isAllowed(_ attribute: XMLElement.Attribute, on element: String) -> Bool {
        switch (attribute.namespace, attribute.name) {
        case (SVGRules.xmlNamespace, "lang"), (SVGRules.xmlNamespace, "space"): true
        case ("", "id"): isName(attribute.value) && ids.insert(attribute.value).inserted
        case ("", "href"), (SVGRules.linkNamespace, "href"):
            attribute.value.hasPrefix("#") || element == "image" && isPicture(attribute.value)
        case ("", let name):
            !name.lowercased().hasPrefix("on")
                && !name.hasPrefix("data-") && isHarmless(style: attribute.value)
        default: false
        }
    }

    /// Only a picture of dots: a drawing in a drawing would have to be looked through again.
    private func isPicture(_ address: String) -> Bool {
        DataAddress(address).flatMap { PictureFormat(of: $0.bytes) }
            .map { [.png, .jpeg, .gif].contains($0) } ?? false
    }

    /// Source: XML 1.0, production 5, kept to what style sheets can name.
    private func isName(_ id: String) -> Bool {
        guard let first = id.first, first.isLetter || first == "_" else { return false }
        return id.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
    }

    private func isHarmless(style: String) -> Bool {
        let text = style.lowercased()
        guard !SVGRules.loading.contains(where: { text.contains($0) }) else { return false }
        return text.components(after: "url(").allSatisfy { argument in
            let target = argument.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
            return target.hasPrefix("#") || target.hasPrefix("data:")
        }
    }
}

extension XMLElement {
    /// The text directly in it.
    fileprivate var words: String {
        children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    }
}

extension String {
    /// What follows each occurrence of `mark`.
    fileprivate func components(after mark: String) -> [Substring] {
        ranges(of: mark).map { self[$0.upperBound...] }
    }
}

import DOM

/// Writes a drawing as XML.
enum SVGText {
    static func text(of root: XMLElement) -> String {
        var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        append(root, isRoot: true, to: &text)
        return text + "\n"
    }

    private static func append(_ element: XMLElement, isRoot: Bool = false, to text: inout String) {
        text += "<" + element.name
        if isRoot {
            text += " xmlns=\"\(SVGRules.namespace)\" xmlns:xlink=\"\(SVGRules.linkNamespace)\""
        }
        for attribute in element.attributes {
            text += " \(name(of: attribute))=\"\(escaped(attribute.value))\""
        }
        guard !element.children.isEmpty else { return text += "/>" }
        text += ">"
        for child in element.children {
            switch child {
            case .element(let inner): append(inner, to: &text)
            case .text(let words): text += escaped(words)
            }
        }
        text += "</\(element.name)>"
    }

    private static func name(of attribute: XMLElement.Attribute) -> String {
        switch attribute.namespace {
        case SVGRules.xmlNamespace: "xml:" + attribute.name
        case SVGRules.linkNamespace: "xlink:" + attribute.name
        default: attribute.name
        }
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

/// What a vector picture may hold in a packet: shapes, text and paint, nothing that acts or reaches
/// out. Source: the elements of SVG 2 without those of scripting, linking, animation and embedding.
enum SVGRules {
    static let namespace = "http://www.w3.org/2000/svg"
    static let linkNamespace = "http://www.w3.org/1999/xlink"
    static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

    /// Elements that put something on the page.
    static let drawing: Set<String> = [
        "circle", "ellipse", "image", "line", "path", "polygon", "polyline", "rect", "text", "use",
    ]

    /// Elements that hold, name or paint what is drawn.
    static let supporting: Set<String> = [
        "clipPath", "defs", "desc", "feBlend", "feColorMatrix", "feComponentTransfer",
        "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap",
        "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR",
        "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight",
        "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "filter", "g",
        "linearGradient", "marker", "mask", "pattern", "radialGradient", "stop", "style", "svg",
        "switch", "symbol", "textPath", "title", "tspan",
    ]

    /// Elements that fall away while what they hold stays: the words of a link.
    static let transparent: Set<String> = ["a"]

    /// In a style sheet or a painting attribute, lower case: what loads, and what could hide it.
    static let loading = ["@import", "image-set(", "src(", "expression(", "javascript:", "\\"]
}

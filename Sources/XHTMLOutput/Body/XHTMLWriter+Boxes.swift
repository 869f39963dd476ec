import ArticleModel

/// What stands apart from the running text: quotations, asides, pictures, things embedded.
extension XHTMLWriter {
    mutating func quotation(_ quotation: Quotation) -> [XHTMLNode] {
        let content = blocks(quotation.blocks)
        let attribution = inlines(quotation.attribution)
        if quotation.isPullQuote { return pullQuote(content, attribution) }
        let quote = XHTMLNode.element("blockquote", [:], content)
        guard !attribution.isBlank else { return content.isEmpty ? [] : [quote] }
        return [
            .element(
                "figure", ["class": "quotation"],
                [
                    quote,
                    .element(
                        "figcaption", ["class": quotation.hasDash ? "dashed" : nil], attribution),
                ])
        ]
    }

    private func pullQuote(_ content: [XHTMLNode], _ attribution: [XHTMLNode]) -> [XHTMLNode] {
        let by: [XHTMLNode] =
            attribution.isBlank ? [] : [.element("p", ["class": "credit"], attribution)]
        guard !(content + by).isEmpty else { return [] }
        return [box(content + by, ["class": "pull-quote", "role": "doc-pullquote"])]
    }

    mutating func aside(_ aside: Aside) -> [XHTMLNode] {
        let title = inlines(aside.title)
        let content = blocks(aside.blocks)
        guard !title.isBlank else {
            return content.isEmpty ? [] : [box(content, ["class": "fact-box"])]
        }
        asideCount += 1
        let id = anchors.id("box-\(asideCount)")
        let heading = XHTMLNode.element("p", ["class": "box-title", "id": id], title)
        return [box([heading] + content, ["class": "fact-box", "aria-labelledby": id])]
    }

    /// An aside; in a table, where header cells may hold none, a mere division.
    private func box(
        _ content: [XHTMLNode], _ attributes: KeyValuePairs<String, String?>
    ) -> XHTMLNode {
        scope.isInTable
            ? .element("div", ["class": "box"], content)
            : .element("aside", attributes, content)
    }

    /// A picture that is not in the book leaves its alternative text and a link.
    mutating func figure(_ figure: Figure) -> [XHTMLNode] {
        let pictures = figure.images.map { image in
            links.pictures.picture(of: image).map { self.picture($0, of: image) }
                ?? XHTMLNode.element("p", ["class": "picture"], placeholder(for: image))
        }
        var caption = paragraph(figure.caption)
        caption += paragraph(figure.credit, class: "credit")
        guard !(pictures + caption).isEmpty else { return [] }
        let captions: [XHTMLNode] =
            caption.isEmpty ? [] : [.element("figcaption", [:], caption)]
        return [.element("figure", [:], pictures + captions)]
    }

    /// The picture with the size it has on the page, so that a reader can set the page before it
    /// has unpacked it. One that nobody described says so.
    func picture(_ picture: Picture, of image: Image) -> XHTMLNode {
        let size = picture.size(forWidth: image.width)
        let alternative = image.alternative ?? links.labels.undescribedPicture
        return .element(
            "img",
            [
                "src": links.pictures.source(of: picture), "alt": alternative,
                "role": alternative.isEmpty ? "presentation" : nil,
                "width": size.map { String($0.width) }, "height": size.map { String($0.height) },
            ])
    }

    /// `Picture not included`, linked to the picture, with the alternative text after it.
    private func placeholder(for image: Image) -> [XHTMLNode] {
        let words: [XHTMLNode] = [.text(links.labels.pictureNotIncluded)]
        let alternative = image.alternative ?? ""
        let link = Hyperlink.reference(to: image.source).map {
            [XHTMLNode.element("a", ["href": $0], words)]
        }
        return (link ?? words) + (alternative.isEmpty ? [] : [.text(": " + alternative)])
    }

    func embed(_ embed: Embed) -> XHTMLNode {
        let kind = links.labels.embeds[embed.kind] ?? ""
        let words = embed.title.flatMap { $0.isEmpty ? nil : $0 } ?? embed.url
        let link = Hyperlink.reference(to: embed.url).map {
            XHTMLNode.element("a", ["href": $0], [.text(words)])
        }
        return .element("p", ["class": "embed"], [.text(kind + ": "), link ?? .text(words)])
    }
}

extension Picture {
    /// In CSS pixels: at most `width` wide, and never larger than it is; `nil` when it has no size.
    fileprivate func size(forWidth width: Int?) -> (width: Int, height: Int)? {
        guard let own = self.width, let height, own > 0, height > 0 else { return nil }
        guard let width, width > 2, width < own else { return (own, height) }
        let scaled = (Double(height) * Double(width) / Double(own)).rounded()
        return (width, max(1, Int(scaled)))
    }
}

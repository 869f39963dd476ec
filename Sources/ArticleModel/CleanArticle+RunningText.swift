extension CleanArticle {
    /// The body as plain text, without captions that were kept only for the sake of their pictures.
    package var runningText: String {
        let text = text
        return text.blocks.filter { block in
            guard case .figure = block.content, let id = block.id else { return true }
            return text.keepReasons[id]?.first?.rule != Self.captionRule
        }.plainText
    }

    /// The rule of the cleaner that keeps a caption beside its picture.
    package static let captionRule = "caption"
}

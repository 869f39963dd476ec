/// One or more pictures with what is printed below them.
package struct Figure: Sendable, Equatable {
    /// Empty when only the caption was saved, as in a copied text.
    package var images: [Image]
    package var caption: [Inline]
    /// Who made or owns the picture, as printed: `Foto: NTB`.
    package var credit: [Inline]

    package init(images: [Image] = [], caption: [Inline] = [], credit: [Inline] = []) {
        self.images = images
        self.caption = caption
        self.credit = credit
    }
}

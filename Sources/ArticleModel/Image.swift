/// A picture the page shows.
package struct Image: Sendable, Equatable {
    /// The best candidate among `src`, `srcset` and the lazy attributes: an absolute URL, or a
    /// path relative to the source's folder.
    package var source: String
    /// Empty for a picture the page marks as decoration; `nil` when the page says nothing.
    package var alternative: String?
    /// In CSS pixels, where the page says it.
    package var width: Int?
    package var height: Int?

    package init(source: String, alternative: String? = nil, width: Int? = nil, height: Int? = nil)
    {
        self.source = source
        self.alternative = alternative
        self.width = width
        self.height = height
    }
}

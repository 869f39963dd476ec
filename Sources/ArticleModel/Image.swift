/// A picture the page shows.
package struct Image: Sendable, Equatable {
    /// A place the page names for the picture.
    package struct Reference: Sendable, Equatable {
        /// As the page writes it: relative, absolute or `data:`.
        package var written: String
        /// Absolute; `nil` where the page's address is not known, and for `data:`.
        package var address: String?

        package init(written: String, address: String? = nil) {
            self.written = written
            self.address = address
        }
    }

    /// The best of the references: an absolute URL, or a path relative to the source's folder.
    /// Empty for a picture that was written into the page and has been taken out of it.
    package var source: String
    /// Every place the page names, best first: `srcset`, the lazy attributes, `src`, then what a
    /// `picture` around it offers. Empty once the picture has been looked for.
    package var references: [Reference] = []
    /// Empty for a picture the page marks as decoration; `nil` when the page says nothing.
    package var alternative: String?
    /// In CSS pixels, where the page says it.
    package var width: Int?
    package var height: Int?
    /// The name of a `Picture` of the packet, where it is at hand.
    package var embedded: String?

    package init(source: String, alternative: String? = nil, width: Int? = nil, height: Int? = nil)
    {
        self.source = source
        self.alternative = alternative
        self.width = width
        self.height = height
    }

    /// The picture is written into the page, as `data:`.
    package var isInPage: Bool { WebAddress.scheme(of: source) == .data }

    /// Someone said what it shows, or that it shows nothing. A file's name says neither.
    package var isDescribed: Bool {
        guard let alternative else { return false }
        let ending = alternative.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return !Self.endings.contains(ending) || alternative.contains(" ")
    }

    private static let endings: Set<String> = [
        "avif", "bmp", "gif", "heic", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp",
    ]
}

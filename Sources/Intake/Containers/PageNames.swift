import ArticleModel

/// Names for the pages of one container, short enough to type, the same at each reading. A class,
/// because the files of a WACZ share them.
final class PageNames {
    private let file: String
    private var taken: Set<String> = []
    /// By slug, the number that was given last: thousands of equal titles are not tried one by one.
    private var numbers: [String: Int] = [:]

    /// In bytes: what a person still reads at a glance.
    private static let longest = 80

    init(of file: String) { self.file = file }

    /// `FILE#example-com-lamps` for a page at `https://www.example.com/lamps.html?x=1`; a second
    /// one of the name gets `-2`. Titles make names as well.
    func name(for text: String) -> String {
        let slug = Self.slug(of: text)
        var name = slug
        while !taken.insert(name).inserted {
            numbers[slug, default: 1] += 1
            name = "\(slug)-\(numbers[slug, default: 1])"
        }
        return Self.name(of: name, in: file)
    }

    /// What a page of a container is called.
    static func name(of page: String, in file: String) -> String { "\(file)#\(page)" }

    private static func slug(of text: String) -> String {
        var rest = text[...]
        for opening in ["https://", "http://", "www."] where rest.hasPrefix(opening) {
            rest = rest.dropFirst(opening.count)
        }
        let words = rest.lowercased().unicodeScalars.split {
            !($0.properties.isAlphabetic || $0.properties.numericType != nil)
        }
        var slug = ""
        for word in words where slug.utf8.count + word.utf8.count < longest {
            slug += (slug.isEmpty ? "" : "-") + String(word)
        }
        return slug.isEmpty ? "page" : slug
    }
}

extension Substring.UnicodeScalarView {
    fileprivate var utf8: Substring.UTF8View { Substring(self).utf8 }
}

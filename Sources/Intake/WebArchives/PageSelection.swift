import ArticleModel

/// Which pages of an archive are wanted: those of a list, or all. A class, because the files of one
/// archive are read one after the other.
final class PageSelection {
    /// Addresses and whether they were found; `nil` for all.
    private var wanted: [String: Bool]?
    /// In the order of the list.
    private let listed: [String]

    /// All pages.
    init() {
        listed = []
    }

    init(_ addresses: [String]) {
        listed = addresses
        wanted = Dictionary(
            addresses.map { (Self.key($0), false) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether the page at the address is wanted; of several captures the first.
    func takes(_ url: String) -> Bool {
        guard let wanted else { return true }
        guard wanted[Self.key(url)] == false else { return false }
        self.wanted?[Self.key(url)] = true
        return true
    }

    /// Where a wanted page only sends on, the page it sends to is wanted.
    func redirect(from url: String, to target: String) {
        guard wanted?[Self.key(url)] == false,
            let address = WebAddress(target, relativeTo: WebAddress(url))
        else { return }
        wanted?[Self.key(url)] = true
        if wanted?[Self.key(address.text)] == nil { wanted?[Self.key(address.text)] = false }
    }

    /// Those of the list that were not found, in its order.
    var missing: [String] { listed.filter { wanted?[Self.key($0)] == false } }

    private static func key(_ url: String) -> String {
        String(url.prefix { $0 != "#" })
    }
}

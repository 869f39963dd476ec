import ArticleModel
import Comparison

/// An article with what tells it from others.
struct ComparedArticle: Sendable {
    let article: CleanArticle
    let address: WebAddress?
    /// What two addresses of one page share.
    let identity: String?
    let shingles: Shingles

    init(_ article: CleanArticle) {
        self.article = article
        address = article.attribution.url.value.flatMap { WebAddress($0) }
        identity = address?.identity
        shingles =
            article.outline.runs.map(Shingles.init(numbers:))
            ?? Shingles(of: article.runningText)
    }

    /// Reads the same to the letter; and if both say where they are from, it is the same site: a
    /// story that two papers print alike is two clippings.
    func isCopy(of other: ComparedArticle) -> Bool {
        guard !article.textDigest.isEmpty, article.textDigest == other.article.textDigest else {
            return false
        }
        guard let address, let theirs = other.address else { return true }
        return address.siteHost == theirs.siteHost
    }

    /// The same page, whatever was changed in it meanwhile.
    func isState(of other: ComparedArticle) -> Bool {
        hasAddress(of: other) && shingles.containment(with: other.shingles) >= Self.leastShare
    }

    func hasAddress(of other: ComparedArticle) -> Bool {
        identity != nil && identity == other.identity
    }

    /// How much of the shorter text two states of one article share. An address that a site gives
    /// to all of its pages by mistake must not make one article of them.
    private static let leastShare = 0.3

    /// A page and the document it leads to may give the same address.
    var hasText: Bool { article.attachment == nil }
}

extension [ComparedArticle] {
    /// The best capture first, the others in their order: one that the editor works on; else of
    /// those with (nearly) the longest text the newest, since a later capture may be cut short by
    /// a wall but else has the corrections.
    func ranked(edited: Set<String>) -> [ComparedArticle] {
        let wanted = filter { edited.contains($0.article.file) }
        let longest = map(\.shingles.count).max() ?? 0
        let whole = filter { $0.shingles.count * 10 >= longest * 9 }
        let candidates = wanted.isEmpty ? whole : wanted
        // Of equals the first is the best.
        let best = candidates.max { one, other in
            guard let newer = other.article.attribution.captured else { return false }
            return one.article.attribution.captured.map { $0 < newer } ?? true
        }
        guard let best else { return self }
        return [best] + filter { $0.article.file != best.article.file }
    }
}

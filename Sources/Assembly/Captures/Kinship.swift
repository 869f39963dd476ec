package import ArticleModel
import Comparison

/// Which articles of a packet are one article saved more than once, and which say much the same.
package struct Kinship: Sendable {
    /// Captures of one article, the one that stands for it first.
    package let captures: [[CleanArticle]]
    /// Articles that say much the same, among those that stand in the packet.
    package let likenesses: [LikePair]
    /// What the person who made the packet should know.
    package let warnings: [Diagnostic]

    /// - Parameters:
    ///   - articles: in the order of the manifest.
    ///   - policy: what becomes of captures of one article.
    ///   - edited: the files of which the editor says more than that they belong to the packet;
    ///     such a one stands rather than another.
    package init(
        of articles: [CleanArticle], policy: DuplicatePolicy = .merge, edited: Set<String> = []
    ) {
        let texts = articles.map(ComparedArticle.init)
        let groups = CaptureGroups(of: texts)
        let captures =
            policy == .keep ? [] : groups.captures.map { $0.ranked(edited: edited).map(\.article) }
        let gone = Set(captures.flatMap { $0.dropFirst() }.map(\.file))
        let standing = texts.filter { !gone.contains($0.article.file) }
        likenesses = Likeness.pairs(among: standing.map(\.shingles)).map {
            LikePair(
                first: standing[$0.first].article.file, second: standing[$0.second].article.file,
                share: $0.share)
        }
        warnings =
            captures.flatMap { group in
                group.dropFirst().map { .savedTwice($0.file, as: group[0].file) }
            } + groups.strangers.map { .sharedAddress($0.first.article, $0.second.article) }
        self.captures = captures
    }

    /// The files that do not stand in the packet, because another capture does.
    package var merged: Set<String> { Set(captures.flatMap { $0.dropFirst() }.map(\.file)) }

    /// The files of articles that are alike, directly or by way of others: one story in many papers.
    package var clusters: [[String]] {
        var clusters: [[String]] = []
        for pair in likenesses {
            let met = clusters.filter { $0.contains(pair.first) || $0.contains(pair.second) }
            clusters.removeAll { met.contains($0) }
            let files = met.joined() + [pair.first, pair.second]
            clusters.append(Set(files).sorted())
        }
        return clusters
    }

    /// The other captures of an article that stands.
    func otherCaptures(of article: CleanArticle) -> [OtherCapture] {
        let group = captures.first { $0.first?.file == article.file } ?? []
        return group.dropFirst().map {
            OtherCapture(
                file: $0.file, captured: $0.attribution.captured, sourceDigest: $0.sourceDigest,
                hasSameText: $0.textDigest == article.textDigest)
        }
    }

    /// The articles that an article is like, by the numbers of the packet.
    func likeArticles(of article: CleanArticle, numbers: [String: Int]) -> [LikeArticle] {
        likenesses.compactMap { pair in
            pair.other(than: article.file).flatMap { numbers[$0] }
                .map { LikeArticle(number: $0, share: pair.share) }
        }
        .sorted { $0.number < $1.number }
    }
}

/// Two files whose articles say much the same.
package struct LikePair: Sendable, Equatable {
    package var first: String
    package var second: String
    /// How much of the shorter text is in the longer one, from 0 to 1.
    package var share: Double

    fileprivate func other(than file: String) -> String? {
        file == first ? second : file == second ? first : nil
    }
}

extension Diagnostic {
    fileprivate static func savedTwice(_ file: String, as other: String) -> Diagnostic {
        Diagnostic(
            "This is another capture of “\(other)”, which stands in the packet for both.",
            file: file, hint: "To have each by itself, write “duplicates: keep” in the manifest.",
            severity: .warning)
    }

    fileprivate static func sharedAddress(
        _ article: CleanArticle, _ other: CleanArticle
    ) -> Diagnostic {
        Diagnostic(
            """
            This article and “\(other.file)” give the same address, \
            “\(article.attribution.url.value ?? "")”, but hardly a sentence is the same.
            """,
            file: article.file, hint: "Say where it is really from with “url: …” in the manifest.",
            severity: .warning)
    }
}

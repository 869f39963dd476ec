import ArticleModel
import DOM

/// Reads what another site would show.
struct EmbedReader {
    static let tags: TagSet = [.iframe, .embed, .object, .video, .audio]

    let page: Page
    let links: LinkReader

    /// `nil` when it is not shown, or has no address a reader could follow.
    func embed(_ row: Int) -> Embed? {
        let nodes = page.nodes
        guard !nodes.isHidden(row), !isPoint(row) else { return nil }
        let source =
            [AttributeName.src, .dataSource, .data].lazy
            .compactMap { nodes.attribute($0, of: row) }.first ?? innerSource(row)
        guard let source, let address = WebAddress(source, relativeTo: links.base),
            address.scheme == .web
        else { return nil }
        let title = nodes.attribute(.title, of: row).map(FoldedText.folded)
        return Embed(
            kind: kind(of: nodes[row].tag, host: address.siteHost), url: address.text,
            title: title?.isEmpty ?? true ? nil : title)
    }

    /// A frame without area shows nothing; it counts visits.
    private func isPoint(_ row: Int) -> Bool {
        [AttributeName.width, .height].contains { name in
            page.nodes.attribute(name, of: row).flatMap(Int.init).map { $0 <= 2 } ?? false
        }
    }

    private func innerSource(_ row: Int) -> String? {
        (row..<page.nodes[row].end).lazy.filter { page.nodes[$0].tag == .source }
            .compactMap { page.nodes.attribute(.src, of: $0) }.first
    }

    private func kind(of tag: HTMLTag, host: String) -> Embed.Kind {
        switch tag {
        case .video: .video
        case .audio: .audio
        default:
            Self.kinds.first { host == $0.host || host.hasSuffix("." + $0.host) }?.kind ?? .other
        }
    }

    /// What the well-known hosts of embedded content show.
    private static let kinds: [(host: String, kind: Embed.Kind)] = [
        ("youtube.com", .video), ("youtube-nocookie.com", .video), ("vimeo.com", .video),
        ("dailymotion.com", .video), ("twitch.tv", .video), ("tiktok.com", .video),
        ("soundcloud.com", .audio), ("spotify.com", .audio), ("acast.com", .audio),
        ("twitter.com", .post), ("x.com", .post), ("facebook.com", .post),
        ("instagram.com", .post), ("bsky.app", .post), ("google.com", .map),
        ("openstreetmap.org", .map), ("documentcloud.org", .document), ("scribd.com", .document),
        ("slideshare.net", .document),
    ]
}

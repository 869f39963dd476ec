/// The beginning of a word in `class` or `id`, and what it suggests.
struct ClassStem: Sendable {
    /// Lower case, ASCII; hyphens and underscores count as they stand.
    let stem: String
    let marks: ClassMark
    /// Nothing may follow but the end of the word.
    let isWhole: Bool
    private let bytes: [UInt8]

    private init(_ stem: String, _ marks: ClassMark, isWhole: Bool) {
        self.stem = stem
        self.marks = marks
        self.isWhole = isWhole
        bytes = Array(stem.utf8)
    }

    func matches(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard unsafe value.count >= bytes.count,
            unsafe zip(value, bytes).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
        else { return false }
        guard isWhole, let next = unsafe value.dropFirst(bytes.count).first else { return true }
        return next <= 0x20 || next == UInt8(ascii: "-") || next == UInt8(ascii: "_")
    }

    private static func rows(
        _ marks: ClassMark, isWhole: Bool = false, _ stems: String
    ) -> [ClassStem] {
        stems.split(whereSeparator: \.isWhitespace)
            .map { ClassStem(String($0), marks, isWhole: isWhole) }
    }

    /// Source: the byline and date selectors of Readability 0.6, trafilatura 2.3, htmldate 1.9 and
    /// Defuddle, and the classes of WordPress, Drupal, Ghost, Blogger and Discourse themes.
    static let all: [ClassStem] =
        rows(
            .byline,
            """
            byline author autor auteur writer journalist verfasser redakteur forfatter contributor \
            creator reporter posted-by postedby written-by writtenby submitted postauthor
            """)
        + rows(
            .besideByline,
            """
            bio avatar image img photo picture social follow count about desc jobtitle role twitter \
            email share icon authori box profile list
            """)
        + rows(.besideByline, isWhole: true, "job")
        + rows(.name, isWhole: true, "name")
        + rows([.byline, .account], "username user-name user_name bigusername")
        + rows(
            .date,
            """
            publish pub-date pubdate pubtime date datum fecha data-pub timestamp dateline posted \
            dato postdate submitted created erstellt datetime
            """)
        + rows(.date, isWhole: true, "time meta")
        + rows(
            .microformat, "vcard h-card p-author dt-published dt-updated published updated")
        + rows(.breadcrumbs, "breadcrumb")
        + rows(
            .articleFooter,
            """
            post-footer post_footer postfooter entry-footer entry_footer article-footer \
            article_footer article__footer articlefooter story-footer content-footer
            """)
        + rows(
            .tags,
            """
            tag-list taglist tags-list tags_list tag-links taglinks post-tags post_tags posttags \
            entry-tags article-tags article__tags articletags item-tags post-labels keyword \
            subject-list schlagw stichw filed-under topics-list related-topics related_topics
            """)
        + rows(.tags, isWhole: true, "tags")
        + rows([.footer, .periphery], isWhole: true, "footer")
        + rows(
            [.others, .periphery], isWhole: true,
            """
            comment comments commentlist disqus respond related recommended recommendations \
            recommendation reviews replies kommentare kommentar verwandt similar suggested
            """)
        + rows(
            .periphery, isWhole: true,
            """
            teaser teasers sidebar promo popular trending newsletter nav \
            navigation cookie cookies breadcrumb breadcrumbs advertisement more-stories read-next \
            readnext carousel outbrain taboola upnext modal popup morefrom signup \
            subscribe siblings pagination dropdown megamenu
            """)

    /// By the first letter.
    static let byLetter: [[ClassStem]] = (0...255).map { letter in
        all.filter { $0.bytes.first.map(Int.init) == letter }
    }

    /// A bit for each three letters a stem begins with, so that most words are passed over after one
    /// look.
    static let openings: [UInt64] = all.reduce(into: Array(repeating: 0, count: 512)) { bits, row in
        let opening = row.bytes.prefix(3).reduce(0, opening)
        bits[opening >> 6] |= 1 << UInt64(opening & 63)
    }

    /// Of the last three letters, large or small, their place among the openings, when one more
    /// follows; other bytes fall in with some letter.
    static func opening(_ before: Int, _ letter: UInt8) -> Int {
        (before << 5 | Int(letter & 31)) & 0x7FFF
    }
}

import LanguageIdentification

/// What a paragraph of a plain text is.
enum PlainRole {
    /// The first line, where it looks like a heading.
    case title
    case heading
    /// Printed below a picture, with its credit.
    case caption
    case paragraph(closesBox: Bool)
    case factBox(FactBoxOpening, closesBox: Bool)
}

extension PlainRole {
    /// In characters. A longer line is a sentence that lost its full stop.
    private static let longestHeading = 90
    /// In characters. Captions are shorter than this, and a credit is shorter still.
    private static let longestCaption = 600
    private static let longestCredit = 80

    static func roles(of paragraphs: [PlainParagraph]) -> [PlainRole] {
        var roles = paragraphs.indices.map { role(of: $0, in: paragraphs) }
        for index in roles.indices {
            guard case .factBox(let box, _) = roles[index] else { continue }
            let last = lastOfBox(from: index, opening: box.opening, roles, paragraphs)
            close(&roles[last])
        }
        return roles
    }

    private static func role(of index: Int, in paragraphs: [PlainParagraph]) -> PlainRole {
        let paragraph = paragraphs[index]
        if let box = FactBoxOpening(paragraph.text) { return .factBox(box, closesBox: false) }
        if isCaption(paragraph.text) { return .caption }
        guard isHeading(paragraph), index + 1 < paragraphs.count, !isHeading(paragraphs[index + 1])
        else { return .paragraph(closesBox: false) }
        return index == 0 ? .title : .heading
    }

    /// A short line without a final mark that does not open speech or a list.
    private static func isHeading(_ paragraph: PlainParagraph) -> Bool {
        let text = paragraph.text
        guard paragraph.lines.count == 1, !text.isLonger(than: longestHeading),
            !paragraph.endsSentence,
            let first = text.first, first.isUppercase || first.isNumber || "«“\"".contains(first)
        else { return false }
        return BoilerplatePhrase.phrase(of: text.lowercased()) == nil
    }

    private static func isCaption(_ text: String) -> Bool {
        guard !text.isLonger(than: longestCaption),
            let start = CaptionText.creditStart(in: text)
        else { return false }
        return start > 0 && text.count - start <= longestCredit
    }

    /// A fact box ends before the next heading or caption. In a text without one it goes on as
    /// long as its language differs from that of the paragraph before it; else it is what stands
    /// in one paragraph with its title.
    private static func lastOfBox(
        from index: Int, opening: String, _ roles: [PlainRole], _ paragraphs: [PlainParagraph]
    ) -> Int {
        let following = roles.indices.dropFirst(index + 1)
        if let next = following.first(where: { !roles[$0].isParagraph }) { return next - 1 }
        guard index > 0, let outer = language(paragraphs[index - 1].text) else { return index }
        let inside = following.prefix { language(paragraphs[$0].text) != outer }
        return language(opening) == outer ? index : inside.last ?? index
    }

    private static func language(_ text: String) -> String? {
        LanguageIdentifier.language(of: text)?.code
    }

    private var isParagraph: Bool { if case .paragraph = self { true } else { false } }

    private static func close(_ role: inout PlainRole) {
        switch role {
        case .paragraph: role = .paragraph(closesBox: true)
        case .factBox(let box, _): role = .factBox(box, closesBox: true)
        default: break
        }
    }
}

extension String {
    /// Counts no further than it must, in characters.
    fileprivate func isLonger(than count: Int) -> Bool { !dropFirst(count).isEmpty }
}

import Archives
import ArticleModel

/// A letter with something to read in it.
enum Newsletter {
    /// - Returns: `nil` when there is no text in it.
    static func page(of letter: MIMEPart, named name: String) -> MailReading? {
        guard let body = body(of: letter) else { return nil }
        var page = body.page(named: name)
        if body.mediaType == "text/plain", body.type.parameters["format"]?.lowercased() == "flowed"
        {
            page.content = .init(FlowedText.joined(body.content))
        }
        page.fields = fields(of: letter.header)
        page.resources = letter.pictures
        let attachments = letter.all.filter { $0.isAttachment && !$0.mediaType.hasPrefix("image/") }
        return MailReading(
            page: page, remarks: attachments.map { .attachment($0.fileName, of: name) })
    }

    /// Of alternatives the page before the plain text, of other parts the first with a text.
    private static func body(of part: MIMEPart) -> MIMEPart? {
        guard part.parts.isEmpty else {
            let bodies = part.parts.compactMap(body)
            guard part.mediaType == "multipart/alternative" else { return bodies.first }
            return bodies.last { $0.mediaType == "text/html" } ?? bodies.last
        }
        let isText = ["text/html", "text/plain"].contains(part.mediaType)
        return isText && !part.isAttachment ? part : nil
    }

    /// What was sent is published: the subject is its title, the day it was sent its date, and the
    /// name it was sent under the publication's.
    private static func fields(of header: MIMEHeader) -> [HeaderField] {
        var values: [(String, String?)] = [
            ("title", header["subject"].map(subject)),
            ("date", header["date"]),
            ("language", header["content-language"]),
            ("url", header["archived-at"].map { $0.filter { !"<>".contains($0) } }),
        ]
        if let from = header["from"] {
            let sender = Sender(EncodedWord.decoded(from))
            values += [("author", sender.author), ("site", sender.publication)]
        }
        return values.compactMap { key, value in
            value.map { HeaderField(key: key, values: [$0], origin: .mail) }
        }
    }

    /// Without the marks of an answer or of a letter sent on.
    private static func subject(_ field: String) -> String {
        var subject = EncodedWord.decoded(field)[...]
        while let colon = subject.firstIndex(of: ":"),
            marks.contains(subject[..<colon].trimmed.lowercased())
        {
            subject = subject[subject.index(after: colon)...].trimmed
        }
        return String(subject)
    }

    /// In lower case: what mail programs write in English, Norwegian, German, French and Spanish.
    private static let marks: Set<String> = [
        "re", "fw", "fwd", "sv", "vs", "aw", "wg", "tr", "rv", "vb", "antw",
    ]
}

extension MIMEPart {
    fileprivate var fileName: String {
        let name =
            header["content-disposition"].flatMap { MIMEValue($0).parameters["filename"] }
            ?? type.parameters["name"]
        return name.map(EncodedWord.decoded) ?? mediaType
    }
}

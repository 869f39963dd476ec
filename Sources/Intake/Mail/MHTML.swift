import ArticleModel

/// A page with its pictures as a browser saves it: one `multipart/related` letter (RFC 2557).
enum MHTML {
    /// The field in which Chromium and its like write the page's address.
    private static let address = "snapshot-content-location"
    private static let endings = [".mhtml", ".mht"]

    /// Only browsers name the page's address, or sign as those who saved it.
    static func isPage(_ letter: MIMEPart, named name: String) -> Bool {
        if letter.header.holds(address) { return true }
        if let sender = letter.header["from"], sender.hasPrefix("<Saved by ") { return true }
        return endings.contains { name.lowercased().hasSuffix($0) }
    }

    /// - Returns: `nil` when no part of it is a page.
    static func page(of letter: MIMEPart, named name: String) -> MailReading? {
        guard let root = root(of: letter) else { return nil }
        var page = root.page(named: name)
        page.capture.url = letter.header[address] ?? root.header["content-location"]
        page.capture.date = letter.header["date"].flatMap(MailDate.date)
        page.resources = letter.pictures
        return MailReading(page: page)
    }

    /// The part that `start` names, or the first page. Frames are pages too, further down.
    private static func root(of letter: MIMEPart) -> MIMEPart? {
        let pages = letter.all.filter {
            $0.parts.isEmpty
                && ["text/html", "application/xhtml+xml"].contains($0.mediaType)
        }
        let start = letter.type.parameters["start"].map { $0.filter { !"<>".contains($0) } }
        return pages.first { start != nil && $0.contentID == start } ?? pages.first
    }
}

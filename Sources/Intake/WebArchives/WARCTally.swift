import ArticleModel

/// What a web archive holds besides the pages that were taken from it.
struct WARCTally {
    /// Documents that are not pages.
    private var documents: [String] = []
    private var errors = 0
    /// What the records of pages were called: their identifiers, digests and addresses.
    private var known: Set<String> = []
    /// Pages of which only a reference is there.
    private var missing: [String] = []

    mutating func passOver(_ response: HTTPResponse, of url: String) {
        if response.isPDF, response.isSuccess { documents.append(url) }
        if response.isPage, response.status >= 400 { errors += 1 }
    }

    mutating func note(page record: WARCReader.Record) {
        let fields = ["warc-record-id", "warc-payload-digest", "warc-target-uri"]
        known.formUnion(fields.compactMap { record.header[$0] })
    }

    /// A page that did not change since it was saved before is there once.
    mutating func note(revisit record: WARCReader.Record) {
        let fields = ["warc-refers-to", "warc-payload-digest", "warc-refers-to-target-uri"]
        let names = fields.compactMap { record.header[$0] } + [record.url].compactMap { $0 }
        if known.isDisjoint(with: names) { missing.append(record.url ?? "") }
    }

    func remarks(on file: String) -> [Diagnostic] {
        documents.map { .attachment($0, of: file) }
            + missing.map { .savedElsewhere($0, in: file) }
            + (errors > 0 ? [.errorPages(errors, in: file)] : [])
    }
}

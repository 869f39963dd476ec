import ArticleModel

/// One item of a bibliography as an entry.
struct BibTeXEntry {
    let item: BibTeXParser.Item

    func entry(at place: BibliographyEntry.Place) -> BibliographyEntry {
        var entry = BibliographyEntry(place: place)
        entry.url = address
        entry.add("url", address)
        for (key, names) in Self.fields {
            guard let field = first(names) else { continue }
            entry.add(key, LaTeXText.text(of: field.text), line: field.line)
        }
        if let language = first(["langid", "language", "hyphenation"]) {
            let name = LaTeXText.text(of: language.text)
            entry.add("language", LanguageName.tag(for: name), line: language.line)
        }
        if let site = first(["howpublished"]), !site.text.contains("\\url") {
            entry.add("site", LaTeXText.text(of: site.text), line: site.line)
        }
        if let date { entry.add("date", date, line: first(["date", "year"])?.line) }
        entry.authors = first(["author"]).map { BibTeXNames.authors(in: $0.text) } ?? []
        for role in ArticleRole.allCases {
            entry.contributors[role] =
                first([role.rawValue]).map { BibTeXNames.authors(in: $0.text) } ?? []
        }
        entry.tags = tags
        entry.files = files
        entry.saved = first(["urldate"]).flatMap { ListDate.machine($0.text) }
        entry.note = first(["annotation", "annote", "note"]).flatMap {
            PlainNote.text(of: LaTeXText.text(of: $0.text))
        }
        entry.kind = kind
        return entry
    }

    private static let fields = [
        ("title", ["title"]), ("site", ["journaltitle", "journal", "organization", "publisher"]),
        ("description", ["abstract"]), ("rights", ["rights", "copyright"]),
        ("section", ["section"]),
    ]

    /// The first field of these names that says anything.
    private func first(_ names: [String]) -> BibTeXParser.Field? {
        names.lazy.compactMap { item.fields[$0] }.first {
            $0.text.contains { !$0.isWhitespace && !"{}".contains($0) }
        }
    }

    /// `url`, or what stands in `\url{…}` elsewhere.
    private var address: String? {
        if let url = item.fields["url"] { return LaTeXText.address(of: url.text) }
        return ["howpublished", "note"].lazy.compactMap { item.fields[$0]?.text }.compactMap {
            text in
            text.firstRange(of: "\\url{").map { range in
                LaTeXText.address(of: String(text[range.upperBound...].prefix { $0 != "}" }))
            }
        }.first
    }

    /// A field as plain text.
    private func text(_ name: String) -> String? {
        item.fields[name].map { LaTeXText.text(of: $0.text) }
    }

    /// BibLaTeX’s `date`, of a range the beginning; else year, month and day.
    private var date: String? {
        if let date = item.fields["date"]?.text {
            let start = date.split(separator: "/").first.map(String.init) ?? date
            return start.filter { !"{}~?%".contains($0) }
        }
        guard let year = text("year"), let number = Int(year), let month = text("month") else {
            return text("year")
        }
        let day = text("day").flatMap { Int($0) }
        return Self.date(in: number, month: month, day: day) ?? "\(month) \(year)"
    }

    /// The month may be a macro, a word or a number, and carry its day: `"17~" # jun`.
    private static func date(in year: Int, month text: String, day: Int?) -> String? {
        let parts = text.split { !$0.isNumber && !$0.isLetter }
        let named = parts.lazy.compactMap { months.firstIndex(of: $0.prefix(3).lowercased()) }.first
        let numbers = parts.compactMap { Int($0) }
        guard let month = named.map({ $0 + 1 }) ?? numbers.first else { return nil }
        let day = day ?? (named == nil ? nil : numbers.first)
        return ListDate.iso([year, month, day ?? 0]) ?? ListDate.iso([year, month])
            ?? String(year)
    }

    /// The macros of BibTeX's standard styles.
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private var tags: [String] {
        guard let keywords = item.fields["keywords"]?.text else { return [] }
        return keywords.split(separator: keywords.contains(";") ? ";" : ",")
            .map { LaTeXText.text(of: String($0)) }.filter { !$0.isEmpty }
    }

    /// `Snapshot:files/12/page.html:text/html;…` or just the path.
    private var files: [String] {
        (item.fields["file"]?.text ?? "").split(separator: ";").compactMap { file in
            let parts = file.replacing("\\:", with: "\u{1}").split(
                separator: ":", omittingEmptySubsequences: false)
            let path = parts.count >= 3 ? parts[1] : Substring(file)
            let bare = path.replacing("\u{1}", with: ":").replacing("\\", with: "")
            return bare.isEmpty ? nil : String(bare)
        }
    }

    private var kind: PublicationKind? {
        switch (item.type, item.fields["entrysubtype"]?.text) {
        case ("article", "newspaper"): .newspaper
        case ("article", "magazine"): .magazine
        case ("article", _): .journal
        case ("online", _), ("electronic", _), ("www", _): .webpage
        default: nil
        }
    }
}

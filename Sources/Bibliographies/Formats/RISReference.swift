import ArticleModel

/// One reference of a RIS file: its tags, some of them several times.
struct RISReference {
    private struct Value {
        var text: String
        var line: Int
    }

    private let place: BibliographyEntry.Place
    private var values: [String: [Value]] = [:]
    private var last: String?

    init(at place: BibliographyEntry.Place) { self.place = place }

    mutating func add(_ tag: String, _ text: String, line: Int) {
        last = tag
        values[tag, default: []].append(Value(text: text, line: line))
    }

    /// A value may go over several lines.
    mutating func continueValue(_ line: Substring) {
        guard let last, let index = values[last]?.indices.last,
            line.contains(where: { !$0.isWhitespace })
        else { return }
        values[last]?[index].text += "\n" + line
    }

    var entry: BibliographyEntry {
        var entry = BibliographyEntry(place: place)
        let address = first(["UR"]).flatMap { value in
            value.text.split { $0 == ";" || $0.isWhitespace }.first.map(String.init)
        }
        entry.url = address
        entry.add("url", address, line: first(["UR"])?.line)
        add("title", ["TI", "T1", "CT"], to: &entry)
        add("site", ["T2", "JO", "JF", "JA", "PB"], to: &entry)
        add("language", ["LA"], to: &entry) { LanguageName.tag(for: $0) }
        add("section", ["SE"], to: &entry)
        add("description", ["AB", "N2"], to: &entry)
        if let date = first(["DA", "PY", "Y1"]) {
            entry.add("date", Self.date(date.text), line: date.line)
        }
        addPersonal(to: &entry)
        entry.kind = first(["TY"]).flatMap { Self.kinds[PlainNote.line(of: $0.text)] }
        return entry
    }

    /// Tags that may be there several times, and what the person adds.
    private func addPersonal(to entry: inout BibliographyEntry) {
        entry.authors = names(["AU", "A1"])
        entry.contributors[.editor] = names(["ED"])
        entry.contributors[.translator] = names(["TA"])
        entry.tags = (values["KW"] ?? []).flatMap { $0.text.split(whereSeparator: \.isNewline) }
            .map { PlainNote.line(of: String($0)) }.filter { !$0.isEmpty }
        entry.files = ["L1", "L2", "L3", "L4"].flatMap { values[$0] ?? [] }
            .map { $0.text.replacing("internal-pdf://", with: "") }.filter(Self.isFile)
        entry.saved = first(["Y2"]).flatMap { ListDate.machine(Self.date($0.text) ?? "") }
        let notes = ["N1", "RN"].flatMap { values[$0] ?? [] }.compactMap {
            PlainNote.text(of: $0.text)
        }
        entry.note = notes.isEmpty ? nil : notes.joined(separator: "\n\n")
    }

    private func names(_ tags: [String]) -> [BibliographyEntry.Name] {
        tags.flatMap { values[$0] ?? [] }.compactMap {
            CatalogueNames.inverted(PlainNote.line(of: $0.text))
        }
    }

    private func add(
        _ key: String, _ tags: [String], to entry: inout BibliographyEntry,
        _ edit: (String) -> String = { $0 }
    ) {
        guard let value = first(tags) else { return }
        entry.add(key, edit(PlainNote.line(of: value.text)), line: value.line)
    }

    /// The first value that says anything, of the first tag that has one.
    private func first(_ tags: [String]) -> Value? {
        tags.lazy.compactMap {
            values[$0]?.first { $0.text.contains { !$0.isWhitespace && $0 != "/" } }
        }
        .first
    }

    /// `2017/06/17/` with parts that may be empty: `2017///`. A year alone, or a date in words, as
    /// it is.
    private static func date(_ text: String) -> String? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            .map { String($0.filter { !$0.isWhitespace }) }
        guard parts.count > 1 else { return text }
        var numbers: [Int] = []
        for part in parts.prefix(3) {
            guard let number = Int(part) else { break }
            numbers.append(number)
        }
        return ListDate.iso(numbers)
    }

    private static func isFile(_ path: String) -> Bool {
        !path.isEmpty && !path.hasPrefix("http:") && !path.hasPrefix("https:")
    }

    private static let kinds: [String: PublicationKind] = [
        "NEWS": .newspaper, "MGZN": .magazine, "BLOG": .blog, "JOUR": .journal, "ELEC": .webpage,
    ]
}

import ArticleModel

/// What several formats say in the same words.
extension CatalogueRecord {
    /// The publisher, unless the publication has the same name.
    var distinctPublisher: String? {
        periodical.publisher.flatMap { $0 == publication ? nil : $0 }
    }

    /// `News / Local`; `nil` without a section.
    var sectionLine: String? { section.isEmpty ? nil : section.joined(separator: " / ") }

    /// The headings and the page's tags, each once, for formats that do not tell them apart.
    var keywords: [String] {
        var seen: Set<String> = []
        return (subjects.map(\.heading) + tags).filter { seen.insert($0).inserted }
    }

    /// `Late city edition`; the manifest's words where they say so themselves.
    var editionStatement: String? {
        edition.map { $0.lowercased().contains("edition") ? $0 : $0 + " edition" }
    }

    /// Call number and accession number, for formats with one field for both.
    var shelfMarks: String? {
        [callNumber, accession.map { "accession " + $0 }].compactMap { $0 }
            .joined(separator: "; ").catalogued
    }

    /// `Clipped by Kari Nes, 2017-06-18`; `nil` when no one is known to have clipped it.
    var clippingNote: String? {
        let by = clippedBy.map { "Clipped by " + $0 } ?? clipped.map { _ in "Clipped" }
        return by.map { [$0, clipped?.dayDescription].compactMap { $0 }.joined(separator: ", ") }
    }

    /// A sentence for each other saved copy.
    var captureNotes: [String] {
        otherCaptures.map { capture in
            let captured = capture.captured.map { " captured \($0.dayDescription)" } ?? ""
            return "Other saved copy\(captured), \(capture.textNote); sha256: "
                + capture.sourceDigest
        }
    }

    var digestNote: String? { sourceDigest.isEmpty ? nil : "sha256: " + sourceDigest }

    /// Whether it stands in something that has numbers or dates of its own, not on a site.
    var isInSerial: Bool {
        switch kind {
        case .newspaper, .magazine, .journal: true
        case .blog, .webpage: false
        }
    }
}

extension OtherCapture {
    var textNote: String { hasSameText ? "same text" : "different text" }
}

extension PartialDate {
    /// `2017 June 17`, as the descriptive cataloguing of MARC records has it.
    var yearFirst: String {
        guard let month else { return String(year) }
        let name = Labels.english.months[month - 1]
        return ["\(year)", name, day.map { "\($0)" }].compactMap { $0 }.joined(separator: " ")
    }
}

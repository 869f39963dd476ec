import ArticleModel

/// What several formats say in the same words.
extension CatalogueRecord {
    /// The publisher, unless the publication has the same name.
    var distinctPublisher: String? {
        periodical.publisher.flatMap { $0 == publication ? nil : $0 }
    }

    /// `News / Local`; `nil` without a section.
    var sectionLine: String? { section.isEmpty ? nil : section.joined(separator: " / ") }

    var digestNote: String? { sourceDigest.isEmpty ? nil : "sha256: " + sourceDigest }

    /// Whether it stands in something that has numbers or dates of its own, not on a site.
    var isInSerial: Bool {
        switch kind {
        case .newspaper, .magazine, .journal: true
        case .blog, .webpage: false
        }
    }
}

extension PartialDate {
    /// `2017 June 17`, as the descriptive cataloguing of MARC records has it.
    var yearFirst: String {
        guard let month else { return String(year) }
        let name = Labels.english.months[month - 1]
        return ["\(year)", name, day.map { "\($0)" }].compactMap { $0 }.joined(separator: " ")
    }
}

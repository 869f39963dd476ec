/// A way of citing: tables of pieces, one for each place where a work is cited.
package struct CitationStyle: Sendable {
    /// What manifests and command lines call it.
    package enum Name: String, Sendable, CaseIterable {
        /// Our own plain style.
        case house
        case chicagoNotes = "chicago-notes"
        case chicagoAuthorDate = "chicago-author-date"
        case apa
        case mla
        case ieee
    }

    /// The entry in a list of sources.
    var reference: CitationPart
    /// The first note on a work, for styles that cite in notes.
    var note: CitationPart?
    /// What stands in the running text, for styles that cite there.
    var inText: CitationPart?
    /// `nil` for the dates of `Labels`.
    var englishDates: EnglishDates?
    var pageRange = PageRange.full
    /// Two works that read alike in the text have letters after their years.
    var lettersYears = false

    package var hasNotes: Bool { note != nil }
    package var isCitedInText: Bool { inText != nil }

    package static func named(_ name: Name) -> CitationStyle {
        switch name {
        case .house: .house
        case .chicagoNotes: .chicagoNotes
        case .chicagoAuthorDate: .chicagoAuthorDate
        case .apa: .apa
        case .mla: .mla
        case .ieee: .ieee
        }
    }
}

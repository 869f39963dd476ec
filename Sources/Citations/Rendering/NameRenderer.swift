import ArticleModel

/// Writes the authors as a form wants them.
struct NameRenderer {
    let form: NameForm
    let terms: CitationTerms

    func text(of names: [CitedName]) -> CitationText {
        guard let shortening = form.shortening, names.count >= shortening.from else {
            return CitationText(list(names))
        }
        let kept = names.prefix(shortening.keeps).enumerated().map(words).joined(separator: ", ")
        guard !shortening.keepsLast else {
            let last = names.last.map { words(names.count - 1, $0) } ?? ""
            return CitationText(kept + ", … " + last)
        }
        let needsComma = shortening.hasComma || shortening.keeps > 1
        var text = CitationText(kept + (needsComma ? ", " : " "))
        text.append(
            CitationText(shortening.words ?? terms.etAl, isItalic: shortening.isItalic))
        return text
    }

    private func list(_ names: [CitedName]) -> String {
        let words = names.enumerated().map(self.words)
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        let before = words.dropLast().joined(separator: ", ")
        let joint = form.hasAmpersand ? "&" : terms.labels.and
        return before + (hasComma(names) ? ", " : " ") + joint + " " + last
    }

    private func hasComma(_ names: [CitedName]) -> Bool {
        switch form.comma {
        case .always: true
        case .serial: names.count > 2
        case .afterInversion:
            names.count == 2 ? names[0].given != nil : terms.labels.language == "en"
        }
    }

    private func words(_ position: Int, _ name: CitedName) -> String {
        let words =
            switch form.order {
            case .familyOnly: name.fullFamily
            case .allInverted: inverted(name)
            case .firstInverted: position == 0 ? inverted(name) : asRead(name)
            case .asRead: asRead(name)
            }
        return words.isolated
    }

    private func asRead(_ name: CitedName) -> String {
        [given(of: name), name.fullFamily, name.suffix].compactMap { $0 }.joined(separator: " ")
    }

    private func inverted(_ name: CitedName) -> String {
        let isLast = form.filesParticleLast
        let family = isLast ? name.family : name.fullFamily
        let given = [given(of: name), isLast ? name.particle : nil].compactMap { $0 }
        return [family, given.joined(separator: " "), name.suffix ?? ""].filter { !$0.isEmpty }
            .joined(separator: ", ")
    }

    private func given(of name: CitedName) -> String? {
        form.hasInitials ? name.initials : name.given
    }
}

extension CitedName {
    /// `van den Broek`.
    fileprivate var fullFamily: String {
        [particle, family].compactMap { $0 }.joined(separator: " ")
    }
}

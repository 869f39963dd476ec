import ArticleModel

extension CitationTerms {
    package static let english = CitationTerms(
        labels: .english, noDate: "n.d.", accessed: "accessed", accessedLabel: "accessed",
        retrieved: "retrieved", from: "from", online: "online", availableAt: "available",
        etAl: "et al.", page: "p.", pages: "pp.", pageRange: "–", volume: "vol.", issue: "no.",
        edition: "edition",
        section: "sec.",
        shortMonths: [
            "Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.",
            "Dec.",
        ], quotes: QuotationMarks("“", "”"), innerQuotes: QuotationMarks("‘", "’"),
        punctuatesInsideQuotes: true)

    package static let bokmal = scandinavian(
        .bokmal, accessed: "åpnet", retrieved: "hentet", from: "fra",
        availableAt: "tilgjengelig på", edition: "utgave", section: "seksjon")

    package static let nynorsk = scandinavian(
        .nynorsk, accessed: "vitja", retrieved: "henta", from: "frå",
        availableAt: "tilgjengeleg på", edition: "utgåve", section: "seksjon")

    package static let danish: CitationTerms = {
        var terms = scandinavian(
            .danish, accessed: "set", retrieved: "hentet", from: "fra",
            availableAt: "tilgængelig hos", edition: "udgave", section: "sektion")
        terms.etAl = "m.fl."
        terms.shortMonths[4] = "maj"
        terms.shortMonths[11] = "dec."
        terms.quotes = QuotationMarks("“", "”")
        return terms
    }()

    /// What the two Norwegian standards and Danish have in common; where Danish differs, Norwegian.
    private static func scandinavian(
        _ labels: Labels, accessed: String, retrieved: String, from: String, availableAt: String,
        edition: String, section: String
    ) -> CitationTerms {
        CitationTerms(
            labels: labels, noDate: "u.å.", accessed: accessed, accessedLabel: accessed,
            retrieved: retrieved, from: from, online: "online", availableAt: availableAt,
            etAl: "mfl.", page: "s.", pages: "s.", pageRange: "–", volume: "bd.", issue: "nr.",
            edition: edition, section: section,
            shortMonths: [
                "jan.", "feb.", "mar.", "apr.", "mai", "jun.", "jul.", "aug.", "sep.", "okt.",
                "nov.", "des.",
            ], quotes: QuotationMarks("«", "»"), innerQuotes: QuotationMarks("‘", "’"))
    }

    package static let swedish = CitationTerms(
        labels: .swedish, noDate: "u.å.", accessed: "åtkomstdatum", accessedLabel: "åtkomstdatum",
        retrieved: "hämtad", from: "från", online: "online", availableAt: "tillgänglig vid",
        etAl: "m.fl.", page: "s.", pages: "s.", pageRange: "–", volume: "vol.", issue: "nr",
        edition: "upplaga",
        section: "avs.",
        shortMonths: [
            "jan.", "feb.", "mar.", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.",
            "dec.",
        ], quotes: QuotationMarks("”", "”"), innerQuotes: QuotationMarks("’", "’"))

    package static let german = CitationTerms(
        labels: .german, noDate: "o.\u{A0}J.", accessed: "zugegriffen am",
        accessedLabel: "zugegriffen", retrieved: "abgerufen am", from: "von", online: "online",
        availableAt: "verfügbar unter", etAl: "u.\u{A0}a.", page: "S.", pages: "S.",
        pageRange: "–", volume: "Bd.", issue: "Nr.", edition: "Ausgabe", section: "Abschn.",
        shortMonths: [
            "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sep.", "Okt.", "Nov.",
            "Dez.",
        ], quotes: QuotationMarks("„", "“"), innerQuotes: QuotationMarks("‚", "‘"))

    package static let french = CitationTerms(
        labels: .french, noDate: "s.\u{A0}d.", accessed: "consulté le",
        accessedLabel: "consulté le", retrieved: "consulté le", from: "à l’adresse",
        online: "en ligne", availableAt: "disponible sur", etAl: "et al.", page: "p.",
        pages: "p.", pageRange: "‑", volume: "vol.", issue: "nᵒ", edition: "édition",
        section: "sect.",
        shortMonths: [
            "janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.",
            "nov.", "déc.",
        ], quotes: QuotationMarks("«\u{A0}", "\u{A0}»"), innerQuotes: QuotationMarks("“", "”"))

    package static let spanish = CitationTerms(
        labels: .spanish, noDate: "s.\u{A0}f.", accessed: "accedido el",
        accessedLabel: "accedido", retrieved: "recuperado el", from: "de", online: "en línea",
        availableAt: "disponible en", etAl: "et\u{A0}al.", page: "p.", pages: "pp.",
        pageRange: "-", volume: "vol.", issue: "n.º", edition: "edición", section: "sec.",
        shortMonths: [
            "ene.", "feb.", "mar.", "abr.", "may", "jun.", "jul.", "ago.", "sep.", "oct.", "nov.",
            "dic.",
        ], quotes: QuotationMarks("«", "»"),
        innerQuotes: QuotationMarks("“", "”"))
}

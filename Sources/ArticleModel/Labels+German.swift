extension Labels {
    package static let german = Labels(
        language: "de",
        chronology: "Chronologie", index: "Register", undated: "Ohne Datum", authors: "Verfasser",
        publications: "Publikationen", removedText: "Entfernter Text",
        movedToHead: "In den Kopf übernommen",
        cover: "Umschlag", titlePage: "Titelseite", contents: "Inhalt",
        landmarks: "Orientierungspunkte", articles: "Artikel", notes: "Anmerkungen",
        source: "Quelle", sources: "Quellen", outsideLinks: "Links aus dieser Mappe hinaus",
        aboutThisPacket: "Über diese Mappe", backToText: "Zurück zum Text", by: "Von", and: "und",

        credits: [
            .translator: "Übersetzt von", .editor: "Redigiert von",
            .illustrator: "Illustriert von", .photographer: "Fotos von",
        ],
        compiledBy: "Zusammengestellt von", publication: "Publikation",
        published: "Veröffentlicht", modified: "Geändert", captured: "Gespeichert",
        otherCaptures: "Auch gespeichert", likeArticles: "Weitgehend derselbe Text",
        originalAddress: "Ursprüngliche Adresse", articleLanguage: "Sprache", section: "Rubrik",
        tags: "Schlagwörter", rights: "Rechte", file: "Datei", fileDigest: "SHA-256 der Datei",
        textDigest: "SHA-256 des Textes", removed: "Entfernt",
        compilersNote: "Anmerkung der Redaktion", citedIn: "zitiert in", citedInText: "Im Text",
        generatedBy: "Erstellt mit", slips: "Ausschnittzettel", edition: "Ausgabe", page: "Seite",
        headline: "Überschrift", subjects: "Normierte Schlagwörter", callNumber: "Signatur",
        accession: "Zugangsnummer", clippedBy: "Ausgeschnitten von", clipped: "Ausgeschnitten",
        notGiven: "nicht angegeben", unknown: "unbekannt", noDate: "o. D.",
        noAuthor: "Verfasser unbekannt",
        pictureNotIncluded: "Bild nicht enthalten", undescribedPicture: "Bild ohne Beschreibung",
        sameText: "derselbe Text",
        changedText: "geänderter Text",
        embeds: [
            .video: "Video", .audio: "Audio", .post: "Beitrag", .map: "Karte",
            .document: "Dokument", .other: "Eingebetteter Inhalt",
        ],
        months: [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
            "Oktober", "November", "Dezember",
        ],
        dayPattern: "{day}. {month} {year}", firstDay: "1", monthPattern: "{month} {year}",
        removedOne: "1 Block", removedMany: "{count} Blöcke")
}

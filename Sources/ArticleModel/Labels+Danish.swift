extension Labels {
    package static let danish = Labels(
        language: "da",
        chronology: "Kronologi", index: "Register", undated: "Udateret", authors: "Forfattere",
        publications: "Publikationer", removedText: "Fjernet tekst",
        movedToHead: "Flyttet til hovedet",
        cover: "Omslag", titlePage: "Titelblad", contents: "Indhold", landmarks: "Pejlemærker",
        articles: "Artikler", notes: "Noter", source: "Kilde", sources: "Kilder",
        outsideLinks: "Links ud af pakken", aboutThisPacket: "Om denne pakke",
        backToText: "Tilbage til teksten", by: "Af", and: "og",
        credits: [
            .translator: "Oversat af", .editor: "Redigeret af",
            .illustrator: "Illustreret af", .photographer: "Foto af",
        ],
        compiledBy: "Samlet af",
        publication: "Publikation", published: "Udgivet", modified: "Ændret", captured: "Gemt",
        otherCaptures: "Også gemt", likeArticles: "Meget af den samme tekst",
        originalAddress: "Oprindelig adresse", articleLanguage: "Sprog", section: "Sektion",
        tags: "Emneord", rights: "Rettigheder", file: "Fil", fileDigest: "SHA-256 af filen",
        textDigest: "SHA-256 af teksten", removed: "Fjernet",
        compilersNote: "Bemærkning fra redaktøren", citedIn: "citeret i", citedInText: "I teksten",
        generatedBy: "Lavet med", slips: "Udklipssedler", edition: "Udgave", page: "Side",
        headline: "Overskrift", subjects: "Kontrollerede emneord", callNumber: "Opstilling",
        accession: "Tilvækstnummer", clippedBy: "Klippet af", clipped: "Klippet",
        notGiven: "ikke angivet", unknown: "ukendt", noDate: "u.å.", noAuthor: "ukendt forfatter",
        pictureNotIncluded: "Billedet er ikke taget med",
        undescribedPicture: "Billede uden beskrivelse",
        sameText: "samme tekst", changedText: "ændret tekst",
        embeds: [
            .video: "Video", .audio: "Lyd", .post: "Opslag", .map: "Kort", .document: "Dokument",
            .other: "Indlejret indhold",
        ],
        months: [
            "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
            "oktober", "november", "december",
        ],
        dayPattern: "{day}. {month} {year}", firstDay: "1", monthPattern: "{month} {year}",
        removedOne: "1 blok", removedMany: "{count} blokke")
}

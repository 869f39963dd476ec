extension Labels {
    package static let danish = Labels(
        language: "da",
        cover: "Omslag", titlePage: "Titelblad", contents: "Indhold", landmarks: "Pejlemærker",
        articles: "Artikler", notes: "Noter", source: "Kilde", sources: "Kilder",
        outsideLinks: "Links ud af pakken", aboutThisPacket: "Om denne pakke",
        backToText: "Tilbage til teksten", by: "Af", and: "og", compiledBy: "Samlet af",
        publication: "Publikation", published: "Udgivet", modified: "Ændret", captured: "Gemt",
        otherCaptures: "Også gemt", likeArticles: "Meget af den samme tekst",
        originalAddress: "Oprindelig adresse", articleLanguage: "Sprog", section: "Sektion",
        tags: "Emneord", rights: "Rettigheder", file: "Fil", fileDigest: "SHA-256 af filen",
        textDigest: "SHA-256 af teksten", removed: "Fjernet",
        compilersNote: "Bemærkning fra redaktøren", citedIn: "citeret i",
        generatedBy: "Lavet med", unknown: "ukendt", noDate: "u.å.", noAuthor: "ukendt forfatter",
        openingQuote: "“", closingQuote: "”", pictureNotIncluded: "Billedet er ikke taget med",
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

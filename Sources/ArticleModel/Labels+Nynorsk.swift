extension Labels {
    package static let nynorsk = Labels(
        language: "nn",
        cover: "Omslag", titlePage: "Tittelside", contents: "Innhald", landmarks: "Landemerke",
        articles: "Artiklar", notes: "Notar", source: "Kjelde", sources: "Kjelder",
        outsideLinks: "Lenkjer ut av pakken", aboutThisPacket: "Om denne pakken",
        backToText: "Tilbake til teksten", by: "Av", and: "og", compiledBy: "Sett saman av",
        publication: "Publikasjon", published: "Publisert", modified: "Endra", captured: "Lagra",
        otherCaptures: "Òg lagra", likeArticles: "Mykje av den same teksten",
        originalAddress: "Opphavleg adresse", articleLanguage: "Språk", section: "Seksjon",
        tags: "Emneord", rights: "Rettar", file: "Fil", fileDigest: "SHA-256 av fila",
        textDigest: "SHA-256 av teksten", removed: "Fjerna",
        compilersNote: "Merknad frå redaktøren", citedIn: "sitert i", generatedBy: "Laga med",
        unknown: "ukjend", noDate: "u.å.", noAuthor: "ukjend forfattar", openingQuote: "«",
        closingQuote: "»", pictureNotIncluded: "Biletet er ikkje teke med",
        sameText: "same teksten", changedText: "endra tekst",
        embeds: [
            .video: "Video", .audio: "Lyd", .post: "Innlegg", .map: "Kart", .document: "Dokument",
            .other: "Innebygd innhald",
        ],
        months: [
            "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
            "oktober", "november", "desember",
        ],
        dayPattern: "{day}. {month} {year}", firstDay: "1", monthPattern: "{month} {year}",
        removedOne: "1 blokk", removedMany: "{count} blokker")
}

extension Labels {
    package static let bokmal = Labels(
        language: "nb",
        cover: "Omslag", titlePage: "Tittelside", contents: "Innhold", landmarks: "Landemerker",
        articles: "Artikler", notes: "Noter", source: "Kilde", sources: "Kilder",
        outsideLinks: "Lenker ut av pakken", aboutThisPacket: "Om denne pakken",
        backToText: "Tilbake til teksten", by: "Av", and: "og", compiledBy: "Satt sammen av",
        publication: "Publikasjon", published: "Publisert", modified: "Endret",
        captured: "Lagret", otherCaptures: "Også lagret", likeArticles: "Mye av den samme teksten",
        originalAddress: "Opprinnelig adresse", articleLanguage: "Språk",
        section: "Seksjon", tags: "Emneord", rights: "Rettigheter", file: "Fil",
        fileDigest: "SHA-256 av filen", textDigest: "SHA-256 av teksten", removed: "Fjernet",
        compilersNote: "Merknad fra redaktøren", citedIn: "sitert i", generatedBy: "Laget med",
        unknown: "ukjent", noDate: "u.å.", noAuthor: "ukjent forfatter", openingQuote: "«",
        closingQuote: "»", pictureNotIncluded: "Bildet er ikke tatt med", sameText: "samme tekst",
        changedText: "endret tekst",
        embeds: [
            .video: "Video", .audio: "Lyd", .post: "Innlegg", .map: "Kart", .document: "Dokument",
            .other: "Innebygd innhold",
        ],
        months: [
            "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
            "oktober", "november", "desember",
        ],
        dayPattern: "{day}. {month} {year}", firstDay: "1", monthPattern: "{month} {year}",
        removedOne: "1 blokk", removedMany: "{count} blokker")
}

extension Labels {
    package static let swedish = Labels(
        language: "sv",
        cover: "Omslag", titlePage: "Titelsida", contents: "Innehåll", landmarks: "Landmärken",
        articles: "Artiklar", notes: "Noter", source: "Källa", sources: "Källor",
        outsideLinks: "Länkar ut ur paketet", aboutThisPacket: "Om det här paketet",
        backToText: "Tillbaka till texten", by: "Av", and: "och", compiledBy: "Sammanställt av",
        publication: "Publikation", published: "Publicerad", modified: "Ändrad",
        captured: "Sparad", otherCaptures: "Även sparad", likeArticles: "Till stor del samma text",
        originalAddress: "Ursprunglig adress", articleLanguage: "Språk",
        section: "Avdelning", tags: "Ämnesord", rights: "Rättigheter", file: "Fil",
        fileDigest: "SHA-256 för filen", textDigest: "SHA-256 för texten", removed: "Borttaget",
        compilersNote: "Redaktörens anmärkning", citedIn: "citerad i", generatedBy: "Gjort med",
        unknown: "okänd", noDate: "u.å.", noAuthor: "okänd författare", openingQuote: "”",
        closingQuote: "”", pictureNotIncluded: "Bilden är inte med", sameText: "samma text",
        changedText: "ändrad text",
        embeds: [
            .video: "Video", .audio: "Ljud", .post: "Inlägg", .map: "Karta",
            .document: "Dokument", .other: "Inbäddat innehåll",
        ],
        months: [
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
            "oktober", "november", "december",
        ],
        dayPattern: "{day} {month} {year}", firstDay: "1", monthPattern: "{month} {year}",
        removedOne: "1 block", removedMany: "{count} block")
}

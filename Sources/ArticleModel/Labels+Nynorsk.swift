extension Labels {
    package static let nynorsk = Labels(
        language: "nn",
        chronology: "Kronologi", index: "Register", undated: "Udatert", authors: "Forfattarar",
        publications: "Publikasjonar", removedText: "Fjerna tekst",
        movedToHead: "Flytta til hovudet",
        cover: "Omslag", titlePage: "Tittelside", contents: "Innhald", landmarks: "Landemerke",
        articles: "Artiklar", notes: "Notar", source: "Kjelde", sources: "Kjelder",
        outsideLinks: "Lenkjer ut av pakken", aboutThisPacket: "Om denne pakken",
        backToText: "Tilbake til teksten", by: "Av", and: "og",
        credits: [
            .translator: "Omsett av", .editor: "Redigert av",
            .illustrator: "Illustrert av", .photographer: "Foto av",
        ],
        compiledBy: "Sett saman av",
        publication: "Publikasjon", published: "Publisert", modified: "Endra", captured: "Lagra",
        otherCaptures: "Òg lagra", likeArticles: "Mykje av den same teksten",
        originalAddress: "Opphavleg adresse", articleLanguage: "Språk", section: "Seksjon",
        tags: "Emneord", rights: "Rettar", file: "Fil", fileDigest: "SHA-256 av fila",
        textDigest: "SHA-256 av teksten", removed: "Fjerna",
        compilersNote: "Merknad frå redaktøren", citedIn: "sitert i", citedInText: "I teksten",
        generatedBy: "Laga med", slips: "Utklippssetlar", edition: "Utgåve", page: "Side",
        headline: "Overskrift", subjects: "Kontrollerte emneord", callNumber: "Oppstilling",
        accession: "Tilvekstnummer", clippedBy: "Klipt av", clipped: "Klipt",
        notGiven: "ikkje oppgjeve",
        unknown: "ukjend", noDate: "u.å.", noAuthor: "ukjend forfattar",
        pictureNotIncluded: "Biletet er ikkje teke med", undescribedPicture: "Bilete utan omtale",
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

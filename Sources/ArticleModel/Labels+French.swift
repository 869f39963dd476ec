extension Labels {
    package static let french = Labels(
        language: "fr",
        cover: "Couverture", titlePage: "Page de titre", contents: "Sommaire",
        landmarks: "Repères", articles: "Articles", notes: "Notes", source: "Source",
        sources: "Sources", outsideLinks: "Liens hors du dossier",
        aboutThisPacket: "À propos de ce dossier", backToText: "Retour au texte", by: "Par",
        and: "et", compiledBy: "Réuni par", publication: "Publication", published: "Publié",
        modified: "Modifié", captured: "Enregistré", otherCaptures: "Autres captures",
        likeArticles: "Texte en grande partie identique", originalAddress: "Adresse d’origine",
        articleLanguage: "Langue", section: "Rubrique", tags: "Mots-clés", rights: "Droits",
        file: "Fichier", fileDigest: "SHA-256 du fichier", textDigest: "SHA-256 du texte",
        removed: "Retiré", compilersNote: "Note de la rédaction", citedIn: "cité dans",
        generatedBy: "Réalisé avec", unknown: "inconnu", noDate: "s. d.",
        noAuthor: "auteur inconnu", openingQuote: "«\u{202F}", closingQuote: "\u{202F}»",
        pictureNotIncluded: "Image non reproduite", sameText: "même texte",
        changedText: "texte modifié",
        embeds: [
            .video: "Vidéo", .audio: "Audio", .post: "Message", .map: "Carte",
            .document: "Document", .other: "Contenu intégré",
        ],
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
            "octobre", "novembre", "décembre",
        ],
        dayPattern: "{day} {month} {year}", firstDay: "1er", monthPattern: "{month} {year}",
        removedOne: "1 bloc", removedMany: "{count} blocs")
}

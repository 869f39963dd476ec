extension Labels {
    package static let spanish = Labels(
        language: "es",
        cover: "Cubierta", titlePage: "Portada", contents: "Índice",
        landmarks: "Puntos de referencia", articles: "Artículos", notes: "Notas",
        source: "Fuente", sources: "Fuentes", outsideLinks: "Enlaces fuera del dosier",
        aboutThisPacket: "Acerca de este dosier", backToText: "Volver al texto", by: "Por",
        and: "y", compiledBy: "Compilado por", publication: "Publicación", published: "Publicado",
        modified: "Modificado", captured: "Guardado", otherCaptures: "Otras capturas",
        likeArticles: "Texto en gran parte igual", originalAddress: "Dirección original",
        articleLanguage: "Idioma", section: "Sección", tags: "Etiquetas", rights: "Derechos",
        file: "Archivo", fileDigest: "SHA-256 del archivo", textDigest: "SHA-256 del texto",
        removed: "Eliminado", compilersNote: "Nota de la redacción", citedIn: "citado en",
        generatedBy: "Hecho con", unknown: "desconocido", noDate: "s. f.",
        noAuthor: "autor desconocido", openingQuote: "“", closingQuote: "”",
        pictureNotIncluded: "Imagen no incluida", sameText: "el mismo texto",
        changedText: "texto modificado",
        embeds: [
            .video: "Vídeo", .audio: "Audio", .post: "Mensaje", .map: "Mapa",
            .document: "Documento", .other: "Contenido incrustado",
        ],
        months: [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
            "septiembre", "octubre", "noviembre", "diciembre",
        ],
        dayPattern: "{day} de {month} de {year}", firstDay: "1",
        monthPattern: "{month} de {year}", removedOne: "1 bloque", removedMany: "{count} bloques")
}

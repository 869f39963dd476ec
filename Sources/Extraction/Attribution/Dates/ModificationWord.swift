import DOM

/// Words by which a date is that of a change, not of the publication.
enum ModificationWord {
    /// Beginnings of words, lower case. Source: the datelines of the corpus and of newspapers in
    /// English, German, Norwegian, Danish, Swedish, Dutch, French, Spanish, Portuguese, Italian,
    /// Polish, Finnish, Russian and the others of `BylineWord`.
    private static let stems = [
        "updat", "modif", "edited", "revis", "aktualisi", "zuletzt", "geändert", "oppdater",
        "endra",
        "endret", "opdater", "ændret", "uppdater", "ändrad", "bijgewerkt", "gewijzigd", "actualiz",
        "atualiz", "aggiorn", "aktualiz", "zaktualiz", "päivitet", "обновлено", "изменено", "更新",
        "bewerkt", "редагован",
        "оновлен", "ажурир", "güncel", "frissít", "módosít", "ενημερ", "diperbarui", "cập", "تحديث",
        "بروزرسانی", "עודכן", "수정", "ปรับปรุง", "最終", "最后", "最後",
    ]

    /// Whole words of the same kind.
    private static let words: Set<String> = ["stand", "sist", "jour"]

    /// Two words by which forums date the latest of their posts.
    private static let pairs: Set<String> = [
        "last post", "latest post", "last reply", "latest reply", "last activity", "last message",
        "last comment", "letzter beitrag", "letzte antwort", "dernier message", "último mensaje",
        "última mensagem", "ultimo messaggio", "laatste bericht", "siste innlegg",
        "senaste inlägg", "sidste indlæg", "ostatni post", "последнее сообщение",
    ]

    /// Whether one of the words, in lower case, is such.
    static func isAmong(_ words: [String]) -> Bool {
        words.contains { word in Self.words.contains(word) || stems.contains { word.hasPrefix($0) }
        } || zip(words, words.dropFirst()).contains { pairs.contains("\($0) \($1)") }
    }

    /// Whether the element's names say so, or the words before it in its block of text.
    static func isNear(_ row: Int, _ clues: Clues) -> Bool {
        let names = clues.nodes.nameParts(of: row) + clues.nodes.words(of: .itemprop, row)
        guard !names.contains(where: { $0.hasPrefix("updated") || $0 == "datemodified" }) else {
            return true
        }
        let words = clues.words(before: row)
        return isAmong(words.isEmpty ? clues.label(beforeRow: row) : words)
    }
}

extension Clues {
    /// The last words before an element in its own line of text, lower case.
    func words(before row: Int) -> [String] {
        let nearest = 4
        let block = nodes.ancestors(of: row).first { ElementSets.block.contains(nodes[$0].tag) }
        guard let block else { return [] }
        let text = nodes.text[nodes[block].text.lowerBound..<nodes[row].text.lowerBound].suffix(60)
        return String(decoding: text, as: UTF8.self).lowercased()
            .split(whereSeparator: { !$0.isLetter }).suffix(nearest).map(String.init)
    }
}

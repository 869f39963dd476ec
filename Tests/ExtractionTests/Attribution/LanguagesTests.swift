import ArticleModel
import Testing

@testable import Extraction

/// Bylines and datelines as newspapers of many languages write them.
@Suite struct LanguagesTests {
    @Test(arguments: [
        ("en", "By Ada Lind", "May 4, 2019"), ("nb", "Av Ada Lind", "4. mai 2019"),
        ("nn", "Skrive av Ada Lind", "4. mai 2019"), ("da", "Af Ada Lind", "4. maj 2019"),
        ("sv", "Av Ada Lind", "4 maj 2019"), ("de", "Von Ada Lind", "4. Mai 2019"),
        ("nl", "Door Ada Lind", "4 mei 2019"), ("fr", "Par Ada Lind", "4 mai 2019"),
        ("es", "Por Ada Lind", "4 de mayo de 2019"), ("pt", "Por Ada Lind", "4 de maio de 2019"),
        ("it", "Di Ada Lind", "4 maggio 2019"), ("ca", "Per Ada Lind", "4 de maig de 2019"),
        ("ro", "De Ada Lind", "4 mai 2019"), ("pl", "Autor: Ada Lind", "4 maja 2019"),
        ("cs", "Autor: Ada Lind", "4. května 2019"), ("sk", "Autor: Ada Lind", "4. mája 2019"),
        ("hu", "Szerző: Ada Lind", "2019. május 4."),
        ("fi", "Teksti: Ada Lind", "4. toukokuuta 2019"),
        ("et", "Autor: Ada Lind", "4. mai 2019"),
        ("lv", "Autors: Ada Lind", "2019. gada 4. maijs"),
        ("lt", "Autorius: Ada Lind", "2019 m. gegužės 4 d."),
        ("sl", "Avtor: Ada Lind", "4. maj 2019"), ("hr", "Piše: Ada Lind", "4. svibnja 2019."),
        ("is", "Höfundur: Ada Lind", "4. maí 2019"), ("tr", "Yazan: Ada Lind", "4 Mayıs 2019"),
        ("ru", "Автор: Ада Линд", "4 мая 2019 года"), ("uk", "Автор: Ада Лінд", "4 травня 2019"),
        ("bg", "Автор: Ада Линд", "4 май 2019"), ("sr", "Пише: Ада Линд", "4. мај 2019."),
        ("el", "Της Άντα Λιντ", "4 Μαΐου 2019"), ("id", "Oleh Ada Lind", "4 Mei 2019"),
        ("vi", "Tác giả: Ada Lind", "4 tháng 5, 2019"), ("th", "โดย Ada Lind", "4 พฤษภาคม 2019"),
        ("ar", "بقلم عادة ليند", "4 مايو 2019"), ("he", "מאת עדה לינד", "4 במאי 2019"),
        ("hi", "लेखक: Ada Lind", "4 मई 2019"), ("ja", "文：Ada Lind", "2019年5月4日"),
        ("ko", "글: Ada Lind", "2019년 5월 4일"), ("zh", "作者：Ada Lind", "2019年5月4日"),
    ])
    func `a byline and a dateline are read in the page's language`(
        language: String, byline: String, date: String
    ) throws {
        let result = try sampleAttribution(
            "<html lang=\(language)><h1>The old ferry</h1><p>\(byline)</p><p>\(date)</p><p>T.")
        let name = byline.split(whereSeparator: { $0 == ":" || $0 == "：" }).last ?? ""
        let words = name.split(separator: " ").suffix(2).joined(separator: " ")
        #expect(result.authors.value?.map(\.name) == [words])
        #expect(result.published.value?.dayDescription == "2019-05-04")
    }

    @Test(arguments: [
        ("en", "Last updated May 4, 2019"), ("de", "Zuletzt aktualisiert am 4. Mai 2019"),
        ("nb", "Sist oppdatert 4. mai 2019"), ("fr", "Mis à jour le 4 mai 2019"),
        ("es", "Actualizado el 4 de mayo de 2019"), ("it", "Aggiornato il 4 maggio 2019"),
        ("nl", "Bijgewerkt op 4 mei 2019"), ("pl", "Zaktualizowano 4 maja 2019"),
        ("fi", "Päivitetty 4. toukokuuta 2019"), ("ru", "Обновлено 4 мая 2019"),
    ])
    func `the date of a change is no date of publication where there is another`(
        language: String, line: String
    ) throws {
        let head = "<html lang=\(language)><h1>The old ferry</h1><p>\(line)</p>"
        let alone = try sampleAttribution(head)
        #expect(alone.modified.value?.dayDescription == "2019-05-04")
        #expect(alone.published.candidates.map(\.origin) == [.lastChange])
        let both = try sampleAttribution(head + "<p><time datetime=2019-05-01>1.5.2019</time></p>")
        #expect(both.published.value?.dayDescription == "2019-05-01")
        #expect(!both.published.candidates.contains { $0.origin == .lastChange })
    }
}

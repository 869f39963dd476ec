import LanguageIdentification
import Testing

@Suite struct LanguageIdentifierTests {
    /// One plain sentence or two of each language, on harmless subjects.
    static let sentences: [(code: String, text: String)] = [
        (
            "en",
            "The old ferry crosses the fjord every morning and carries the mail to the islands."
        ),
        (
            "de",
            "Der alte Leuchtturm steht seit vielen Jahren leer, doch im Sommer wird er geöffnet."
        ),
        (
            "fr",
            "Le petit train traverse la vallée chaque matin et s'arrête dans tous les villages."
        ),
        ("es", "La biblioteca del pueblo abre los sábados y presta libros a todos los vecinos."),
        (
            "it",
            "Il mercato della piazza apre molto presto e vende frutta e verdura della campagna."
        ),
        (
            "pt",
            "A padaria da aldeia abre muito cedo e os vizinhos conversam à porta todas as manhãs."
        ),
        ("nl", "De oude molen draait nog elke zaterdag en de bezoekers mogen gratis naar binnen."),
        ("sv", "Den gamla båten går över sjön varje morgon och tar med sig posten till öarna."),
        (
            "da",
            "Den gamle købmand åbner tidligt om morgenen og sælger friskbagt brød til hele øen."
        ),
        ("fi", "Vanha lautta ylittää järven joka aamu ja vie postin saarten asukkaille."),
        ("pl", "Stary młyn nad rzeką działa do dzisiaj, a w soboty można go zwiedzać za darmo."),
        ("ru", "Старая мельница у реки работает до сих пор, и по субботам её можно осмотреть."),
        ("el", "Το παλιό πλοίο περνάει κάθε πρωί και φέρνει τα γράμματα στα νησιά."),
        ("he", "הספינה הישנה חוצה את האגם בכל בוקר ומביאה את הדואר אל האיים הקטנים."),
        ("ar", "تعبر السفينة القديمة البحيرة كل صباح وتحمل البريد إلى الجزر الصغيرة."),
        ("ja", "古い船は毎朝湖を渡り、島の人々に手紙を届けています。"),
        ("ko", "오래된 배는 매일 아침 호수를 건너 섬 사람들에게 편지를 배달합니다."),
        (
            "nb",
            "Den gamle fergen går ikke om vinteren, men noen av øyene får posten med båt fra byen."
        ),
        (
            "nn",
            "Den gamle ferja går ikkje om vinteren, men nokre av øyane får posten med båt frå byen."
        ),
    ]

    @Test(arguments: sentences)
    func `a sentence is told by its words`(code: String, text: String) throws {
        let answer = try #require(LanguageIdentifier.language(of: text))
        #expect(answer.code == code)
        #expect(answer.share > 0.9)
    }

    @Test(arguments: [
        "", "Ferry", "12 345 678 901 234 567 890 123 456 789 012 345 678", "Oslo 2019",
    ])
    func `a text without enough words has no answer`(text: String) {
        #expect(LanguageIdentifier.language(of: text) == nil)
    }

    @Test func `a text without a terminating null is read to its end and no further`() {
        let text = Self.sentences[0].text
        let answer = LanguageIdentifier.language(of: String(text.dropLast(10)))
        #expect(answer?.code == "en")
    }
}

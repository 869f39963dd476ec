import ArticleModel
import Testing

@Suite struct CaptionTextTests {
    /// The caption and credit of a figure.
    private func split(_ caption: String) throws -> [String] {
        let html = "<p>One story.</p><figure><figcaption>\(caption)</figcaption></figure>"
        guard case .figure(let figure) = try chosen(html).blocks.last?.content else { return [] }
        return [figure.caption.plainText, figure.credit.plainText]
    }

    @Test(arguments: [
        ("A boat. Photo: A. Sailor", "A boat.", "Photo: A. Sailor"),
        ("A boat (Photo: A. Sailor)", "A boat (", "Photo: A. Sailor)"),
        ("A boat. <em>Foto: NTB</em>", "A boat.", "Foto: NTB"),
        ("<b>A boat.</b> Photo: NTB", "A boat.", "Photo: NTB"),
        ("A boat.<br>Photo: NTB", "A boat.", "Photo: NTB"),
        ("Photo: NTB", "", "Photo: NTB"), ("A boat. © NTB", "A boat.", "© NTB"),
        ("<p>A boat</p><p>Foto: NTB</p>", "A boat", "Foto: NTB"),
    ])
    func `a credit at the end stands apart`(caption: String, words: String, credit: String) throws {
        #expect(try split(caption) == [words, credit])
    }

    @Test(arguments: [
        "A boat.", "A sailor shows a photo: the boat", "See <i>this</i> photo: the boat",
        "Photography is hard", "The picture by A. Sailor",
    ])
    func `no credit is invented`(caption: String) throws {
        #expect(try split(caption)[1] == "")
    }
}

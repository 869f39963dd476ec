import ArticleModel
import Testing

@testable import Extraction

@Suite struct SupplementTests {
    static let bokmål = """
        Den gamle fergen går ikke om vinteren, men noen av øyene får posten med båt fra byen. Hun som \
        fører båten, sier at flere har vært med hver uke, og at ingen vet hva som skjer når den nye \
        brua kommer. Jeg tror det blir mye stillere her, sier hun.
        """
    static let nynorsk = """
        Den gamle ferja går ikkje om vinteren, men nokre av øyane får posten med båt frå byen. Ho som \
        fører båten, seier at fleire har vore med kvar veke, og at ingen veit kva som skjer når den \
        nye brua kjem. Eg trur det blir mykje stillare her, seier ho.
        """
    static let english = """
        The old ferry does not run in winter, but some of the islands get their mail by boat from \
        the town. The woman who runs it says that more people have come along every week, and that \
        nobody knows what will happen when the new bridge opens. It will be quieter, she says.
        """

    private func body(_ texts: String...) -> [Block] {
        texts.map { Block(.paragraph([.text($0)])) }
    }

    private func declared(_ tag: String, _ origin: AttributionOrigin = .declaredLanguage)
        -> Attribution
    {
        var attribution = Attribution()
        attribution.language.candidates = [
            Candidate(value: tag, origin: origin, evidence: "lang=\(tag)", line: 1)
        ]
        return attribution
    }

    @Test func `a language that no one declares is told from the words`() {
        var attribution = Attribution()
        Supplement.supplement(&attribution, body: body(Self.nynorsk))
        #expect(attribution.language.value == "nn")
    }

    @Test func `Norwegian is refined to its standard`() {
        var attribution = declared("no")
        Supplement.supplement(&attribution, body: body(Self.nynorsk, Self.nynorsk, Self.bokmål))
        #expect(attribution.language.value == "nn")
        #expect(
            Doubts.doubts(about: article(attribution)).allSatisfy { $0.code != .languageConflict })
    }

    @Test func `a declared language stands, and one that the words contradict is a doubt`() {
        var attribution = declared("en-GB")
        Supplement.supplement(&attribution, body: body(Self.english))
        #expect(attribution.language.value == "en-GB")

        var wrong = declared("en")
        Supplement.supplement(&wrong, body: body(Self.nynorsk, Self.nynorsk, Self.nynorsk))
        #expect(wrong.language.value == "nn")
        #expect(Doubts.doubts(about: article(wrong)).contains { $0.code == .languageConflict })

        var edited = declared("en", .manifest)
        Supplement.supplement(&edited, body: body(Self.nynorsk, Self.nynorsk, Self.nynorsk))
        #expect(edited.language.value == "en")
        #expect(Doubts.doubts(about: article(edited)).allSatisfy { $0.code != .languageConflict })
    }

    @Test func `a title that no one gives is the opening words, whole, and marked`() {
        var attribution = Attribution()
        Supplement.supplement(&attribution, body: body(Self.english))
        #expect(attribution.titleIsSupplied)
        #expect(
            attribution.title.value
                == "The old ferry does not run in winter, but some of the…")
    }

    @Test func `a short opening is the title as it is`() {
        var attribution = Attribution()
        Supplement.supplement(&attribution, body: body("The old ferry."))
        #expect(attribution.title.value == "The old ferry.")
    }

    @Test(arguments: [
        (bokmål, bokmål, [nil, nil]), (nynorsk, bokmål, [nil, "nb"]),
        (nynorsk, english, [nil, "en"]),
    ])
    func `a passage in another language is marked`(
        first: String, second: String, languages: [String?]
    ) {
        var blocks = body(first, second)
        PassageLanguages.mark(&blocks, articleLanguage: first == Self.nynorsk ? "nn" : "nb")
        #expect(blocks.map(\.language) == languages)
    }

    @Test func `a fact box is marked as a whole, short paragraphs in it too`() {
        let box = Block(
            .aside(Aside(title: [.text("Fergen")], blocks: body(Self.bokmål, "Kilde: Ruten 2019.")))
        )
        var blocks = body(Self.nynorsk) + [box] + body(Self.nynorsk)
        PassageLanguages.mark(&blocks, articleLanguage: "nn")
        #expect(blocks.map(\.language) == [nil, "nb", nil])
        guard case .aside(let aside) = blocks[1].content else { return }
        #expect(aside.blocks.allSatisfy { $0.language == nil })
    }

    @Test func `short paragraphs do not flip by themselves, but go with their neighbours`() {
        var alone = body(Self.nynorsk, "Jeg vet ikke.", Self.nynorsk)
        PassageLanguages.mark(&alone, articleLanguage: "nn")
        #expect(alone.allSatisfy { $0.language == nil })

        var between = body(Self.nynorsk, Self.bokmål, "I fjor.", Self.bokmål, Self.nynorsk)
        PassageLanguages.mark(&between, articleLanguage: "nn")
        #expect(between.map(\.language) == [nil, "nb", "nb", "nb", nil])
    }

    @Test func `what the page declares of a passage stays`() {
        var blocks = body(Self.nynorsk)
        blocks[0].language = "is"
        PassageLanguages.mark(&blocks, articleLanguage: "en")
        #expect(blocks[0].language == "is")
    }

    private func article(_ attribution: Attribution) -> CleanArticle {
        CleanArticle(file: "a.html", attribution: attribution)
    }
}

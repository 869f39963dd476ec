import ArticleModel
import Testing

@testable import Extraction

@Suite struct RuleTests {
    @Test func `every rule has a name of its own`() {
        let names = CleaningRule.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { !$0.isEmpty && !$0.contains(" ") })
    }

    @Test(arguments: CleaningRule.all.map(\.name))
    func `every rule has a weight and a sentence`(name: String) throws {
        let rule = try #require(CleaningRule.all.first { $0.name == name })
        #expect(rule.weight.isFinite && abs(rule.weight) <= 12)
        #expect(!rule.explain(BlockFeatures()).isEmpty)
    }

    @Test(arguments: CleaningRule.all.map(\.name))
    func `every sign is there from nothing to wholly`(name: String) throws {
        let rule = try #require(CleaningRule.all.first { $0.name == name })
        var full = BlockFeatures()
        (full.length, full.linkDensity, full.proseAround, full.linksAround) = (900, 1, 1, 1)
        (full.copies, full.isProse, full.isInMain) = (50, true, true)
        for features in [BlockFeatures(), full] {
            #expect((0...1).contains(rule.signal(features)))
        }
    }

    @Test func `every settling rule is one of the rules, and speaks against`() {
        for name in CleaningRule.settling {
            #expect(CleaningRule.all.contains { $0.name == name && $0.weight < 0 }, "\(name)")
        }
    }

    @Test func `a verdict names the reasons for it first, heaviest first`() throws {
        let page = try samplePage("<nav><a href=/>Home</a></nav><p>A long story, told at ease.</p>")
        let base = CleaningRule.all.first { $0.name == CleaningRule.base }?.weight ?? 0
        for verdict in RuleJudge().verdicts(on: FeatureTable(page)) {
            let weights = verdict.reasons.map(\.weight)
            #expect(weights == (verdict.isKept ? weights.sorted(by: >) : weights.sorted()))
            #expect(abs(weights.reduce(base, +) - verdict.score) < 1e-9)
            #expect(verdict.isKept == (verdict.score > 0))
        }
    }
}

@Suite struct NameGroupTests {
    @Test func `every word belongs to one group`() {
        let words = NameGroup.allCases.flatMap(\.words)
        #expect(Set(words).count == words.count)
        #expect(NameGroup.byWord.count == words.count)
    }

    @Test(arguments: NameGroup.allCases) func `a name made of a group's word is found`(
        group: NameGroup
    ) throws {
        for word in group.words {
            let names = NameWords(Array("x-\(word)__y".utf8)[...])
            #expect(names.compactMap { NameGroup.byWord[$0] }.contains(group), "\(word)")
        }
    }

    @Test(arguments: [
        ("post-share__list", ["post", "share", "list"]), ("articleBody", ["article", "body"]),
        ("nav2 NAV", ["nav", "nav"]), ("", []), ("--1", []),
    ])
    func `a name is cut into its words`(name: String, words: [String]) {
        #expect(Array(NameWords(Array(name.utf8)[...])) == words)
    }
}

@Suite struct BoilerplatePhraseTests {
    @Test func `every phrase finds itself, whatever mark or number follows`() {
        for (words, phrase) in BoilerplatePhrase.whole {
            #expect(BoilerplatePhrase.phrase(of: words) == phrase)
            #expect(BoilerplatePhrase.phrase(of: words + " (12):") == phrase)
            #expect(phrase.words == words)
        }
    }

    @Test func `every opening finds itself and what follows it`() {
        for opening in BoilerplatePhrase.openings {
            #expect(BoilerplatePhrase.phrase(of: opening.words + "and more") == opening)
        }
    }

    @Test func `no phrase is listed twice`() {
        #expect(
            Set(BoilerplatePhrase.openings.map(\.words)).count == BoilerplatePhrase.openings.count)
        #expect(BoilerplatePhrase.whole.values.allSatisfy { $0.words == $0.words.lowercased() })
    }

    @Test(arguments: ["the share of wind", "share prices fell", "more boats", "", "—", "12"])
    func `other words are no phrase`(text: String) {
        #expect(BoilerplatePhrase.phrase(of: text) == nil)
    }
}

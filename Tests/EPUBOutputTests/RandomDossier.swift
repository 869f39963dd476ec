import ArticleModel
import TestSupport

extension SampleBook {
    /// A packet of random bodies with three notes each, every second article in no known language.
    static func randomDossier(_ seeds: ClosedRange<UInt64>) -> Dossier {
        var dossier = dossier(seeds.map(RandomBody.blocks))
        for index in dossier.parts[0].articles.indices {
            let texts = RandomBody.texts
            let text = texts[index % texts.count]
            dossier.parts[0].articles[index].notes = (1...3).map { number in
                SourceNote(
                    number: number, anchor: text, url: "https://e.org/\(number)?a=\(text)",
                    readableURL: "https://e.org/\(number)?a=\(text)", host: "e.org")
            }
            dossier.parts[0].articles[index].citation = Citation(reference: [.text(text)])
            dossier.parts[0].articles[index].editorsNote = RandomBody.blocks(seed: UInt64(index))
            dossier.parts[0].articles[index].article.attribution.title = known(text + "x")
            if index.isMultiple(of: 2) {
                dossier.parts[0].articles[index].article.attribution.language = Field()
            }
        }
        return dossier
    }
}

import ArticleModel

extension [Block] {
    /// These blocks and all inside them, each before those it holds.
    var andNested: [Block] { flatMap { [$0] + $0.content.children.andNested } }
}

extension [Inline] {
    /// These inlines and all inside them.
    var andNested: [Inline] { flatMap { [$0] + $0.children.andNested } }
}

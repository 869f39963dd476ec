extension CleanArticle {
    /// The removals that stand in the head of the article instead.
    package var moved: [Removal] { removals.filter(\.isAttribution) }

    /// The removals that stand nowhere in the article.
    package var takenOut: [Removal] { removals.filter { !$0.isAttribution } }

    /// How many they are, without reading the ledger.
    package var takenOutCount: Int { outline.takenOut }
}

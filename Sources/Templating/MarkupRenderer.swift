package import ArticleModel

/// All that the shared views need of an edition: the model in its markup.
package protocol MarkupRenderer: Sendable {
    /// Text, escaped.
    func text(_ text: String) -> Markup
    /// Something to be typed or compared letter by letter: a command, a digest, a file's name.
    func code(_ text: String) -> Markup
    /// A link out of the packet that shows the readable form of its address.
    func address(_ url: String, readable: String) -> Markup
    /// A link to an article of the packet.
    func link(to article: DossierArticle, words: String) -> Markup
    /// A link to a source note, or to the article that holds it where notes cannot be linked to.
    func link(toNote number: Int, of article: DossierArticle, words: String) -> Markup
    /// A link to a document that goes with the edition, by its name; `nil` where it has no room for any.
    func link(toFile name: String, words: String) -> Markup?
    /// Where such a link leads, as far as it is told by the article and the edition.
    func reference(toNote number: Int, of article: DossierArticle) -> String?
    /// A citation, a title. The article is the one whose language, notes and ids count; `nil`
    /// outside articles.
    func inlines(_ inlines: [Inline], of article: DossierArticle?) -> Markup
    /// An article's body without its footnotes, a part's introduction, the compiler's note.
    func body(_ blocks: [Block], of article: DossierArticle?) -> Markup
    /// The page's own footnotes, wherever in the body they stood.
    func footnotes(of article: DossierArticle) -> Markup
}

/// What the cleaner knows of one text block. Every number can be said in a sentence.
package struct BlockFeatures: Sendable, Equatable {
    // The block's own text.

    /// In characters, white space folded.
    package var length = 0
    /// Share of the characters inside links and buttons, from 0 to 1.
    package var linkDensity = 0.0
    package var sentenceEnds = 0
    package var commas = 0
    /// Share of digits among letters and digits, from 0 to 1.
    package var digitShare = 0.0
    /// Share of capitals among ASCII letters, from 0 to 1.
    package var capitalShare = 0.0
    /// It reads like prose: `isProse` of `TextMeasure`.
    package var isProse = false
    /// How many blocks of the page say exactly the same.
    package var copies = 1
    /// A phrase that sites put around articles, by its row in `BoilerplatePhrase`.
    package var phrase: BoilerplatePhrase?

    // Its element.

    package var isHeading = false
    package var isListItem = false
    package var isCell = false
    package var isCode = false
    package var isCaption = false
    package var isHidden = false
    package var isControl = false
    package var isFootnoteMark = false
    package var isParagraph = false
    package var isButton = false
    /// What the names of the elements around it tell, with the word that tells it.
    package var names: [NameGroup: String] = [:]
    /// The nearest sectioning element around it that is no part of an article's body.
    package var region: PageRegion?

    // Its place.

    /// Inside the element that holds most of the page's prose.
    package var isInMain = false
    /// Levels from the block up to an element that also holds the main one; 0 inside it.
    package var stepsToMain = 0
    /// Levels from the main element down to the block; 0 outside it.
    package var depthInMain = 0
    /// Share of the page's text that stands before it, from 0 to 1.
    package var position = 0.0
    /// The heading above it is a phrase that sites put around articles.
    package var headingPhrase: BoilerplatePhrase?
    /// Share of prose in the page's visible text, from 0 to 1.
    package var proseShareOfPage = 0.0
    /// Share of prose among the text of the element around the block's own, from 0 to 1.
    package var proseAround = 0.0
    /// Share of linked characters in the element around the block's own, from 0 to 1.
    package var linksAround = 0.0
    /// Blocks since the last prose block; large before the first one.
    package var sinceProse = 999
    /// Blocks until the next prose block; large after the last one.
    package var untilProse = 999
}

/// What the cleaner knows of one text block. Every number can be said in a sentence.
package struct BlockFeatures: Sendable, Equatable {
    // The block's own text.

    /// In characters, white space folded.
    package var length = 0
    /// Share of the characters inside links and buttons, from 0 to 1.
    package var linkDensity = 0.0
    package var sentenceEnds = 0
    package var commas = 0
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
    /// The strongest speaking name among the elements around it, nearest first.
    package var name: NameToken?
    /// The nearest sectioning element around it that is no part of an article's body.
    package var region: PageRegion?

    // Its place.

    /// Inside the element that holds most of the page's prose.
    package var isInMain = false
    /// Levels from the block up to an element that also holds the main one; 0 inside it.
    package var stepsToMain = 0
    /// Share of prose among the text of the element around the block's own, from 0 to 1.
    package var proseAround = 0.0
    /// Share of linked characters in the element around the block's own, from 0 to 1.
    package var linksAround = 0.0
    /// Blocks since the last prose block; large before the first one.
    package var sinceProse = 999
    /// Blocks until the next prose block; large after the last one.
    package var untilProse = 999
}

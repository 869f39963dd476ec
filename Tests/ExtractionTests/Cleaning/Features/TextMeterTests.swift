import Testing

@testable import Extraction

@Suite struct TextMeterTests {
    /// Of the page's first block.
    private func measure(_ html: String) throws -> TextMeasure {
        try #require(try sampleMeasures(html).measures.first)
    }

    @Test(arguments: [
        ("one two", 2), ("", 0), ("don't", 2), ("e-mail 4.5", 4), ("blåbær på øya", 3),
        ("«ord»", 1),
        ("漢字。漢字", 2), ("co\u{AD}op\u{AD}er\u{AD}ate", 1), ("zero\u{200B}width", 1), ("a – b", 2),
        ("日本、東京", 2), ("\u{FEFF}mark", 1), ("a\u{A0}b", 2),
    ])
    func `words are letters and digits between anything else`(text: String, count: Int) {
        #expect(TextMeter.words(of: Array(text.utf8)).count == count)
    }

    @Test func `words are the same in capitals, with other digits and with soft hyphens`() {
        let pairs = [("Harbour", "HARBOUR"), ("room 12", "ROOM 97"), ("co\u{AD}op", "coop")]
        for (one, other) in pairs {
            #expect(
                TextMeter.words(of: Array(one.utf8)) == TextMeter.words(of: Array(other.utf8)))
        }
        #expect(TextMeter.words(of: Array("one".utf8)) != TextMeter.words(of: Array("two".utf8)))
    }

    @Test func `the lowest bit of a word tells whether it is long`() {
        #expect(TextMeter.words(of: Array("the boat".utf8)).map { $0 & 1 } == [0, 1])
    }

    @Test(arguments: [
        ("One. Two! Three?", 3), ("No end", 0), ("In the file a.b or at 4.5 m", 0),
        ("He said “Go.” Then he went.", 2), ("(It was late.)", 1), ("What?! No...", 2),
        ("そうです。はい。", 2), ("本当？", 1), ("And so on…", 1), ("A, b; c", 0),
    ])
    func `sentences end at a mark before a space, or at an ideographic one`(
        text: String, ends: Int
    ) throws {
        #expect(try measure("<p>\(text)").sentenceEnds == ends)
    }

    @Test(arguments: [
        ("The end.", true), ("“The end.”", true), ("終わり。", true), ("The end…", true),
        ("The end", false), ("The end:", false), ("No. 4", false),
    ])
    func `a block is closed when it ends like a sentence`(text: String, isClosed: Bool) throws {
        #expect(try measure("<p>\(text)").marks.contains(.closed) == isClosed)
    }

    @Test(arguments: [
        ("4 May 2026", true), ("1999-12-31", true), ("10:30", true), ("Kl. 9:05", true),
        ("2026", false), ("4 May", false), ("in 2150 on day 3", false), ("4: May", false),
        (String(repeating: "long ", count: 20) + "4 May 2026", false),
    ])
    func `a short block with a day or an hour is a date`(text: String, isDate: Bool) throws {
        #expect(try measure("<p>\(text)").isDate == isDate)
    }

    @Test(arguments: [
        ("$40", true), ("£ 40", true), ("£40", true), ("40€", true), ("40 dollars", false),
        ("€40", true),
        ("US$", false),
    ])
    func `a currency's sign beside a digit is a price`(text: String, isPrice: Bool) throws {
        #expect(try measure("<p>\(text)").marks.contains(.price) == isPrice)
    }

    @Test func `length is in characters with white space folded`() throws {
        #expect(try measure("<p>  a \n\t b  ").length == 3)
        #expect(try measure("<p>blåbær").length == 6)
        #expect(try measure("<p>co\u{AD}op").length == 4)
        #expect(try measure("<p>漢字。").length == 3)
    }

    @Test func `signs and letters are counted`() throws {
        let measure = try measure("<p>Ab, c; 12 | d › e · f")
        #expect(measure.commas == 2 && measure.separators == 3 && measure.digits == 2)
        #expect(measure.capitals == 1 && measure.smalls == 5)
        #expect(try self.measure("<p>一、二，三").commas == 2)
    }

    @Test func `what is linked or in italics is counted in characters`() throws {
        let measure = try measure("<p>abcd <a href=/>efg</a> <i>hi</i> <a name=x>j</a>")
        #expect(measure.length == 13 && measure.linked == 3 && measure.italic == 2)
        #expect(try self.measure("<p><a href=/>all of it </a> ").linkDensity == 1)
    }

    @Test func `prose is long, in whole sentences and little linked`() throws {
        let text = "The boat lay at the quay for three winters, and nobody could say whose she was."
        #expect(try measure("<p>\(text) So.").isProse)
        #expect(try !measure("<p>\(text.dropLast()) so").isProse)
        #expect(try !measure("<p><a href=/>\(text)</a> So.").isProse)
        #expect(try !measure("<p>Too short.").isProse)
    }
}

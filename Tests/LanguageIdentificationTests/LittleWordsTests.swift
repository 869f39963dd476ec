import LanguageIdentification
import Testing

@Suite struct LittleWordsTests {
    private static let english = """
        The ferry was late, and all of the men on the quay had to wait for it in the rain. It was \
        not the first time: the boat is old, and it has to be mended by hand at the end of the day.
        """
    private static let more = """
        It is said that the rain was all of it, and that the men had the boat mended in the end.
        """
    private static let german = """
        Die Fähre kam spät, und alle Leute auf dem Kai mussten im Regen auf sie warten. Das war \
        nicht das erste Mal, denn das Boot ist alt und wird am Ende des Tages von Hand geflickt.
        """

    private var words: LittleWords {
        var words = LittleWords()
        words.learn(Self.english)
        return words
    }

    @Test func `a text of the language learnt is recognised`() {
        #expect(words.recognise(Self.more))
    }

    @Test func `a text of another language is not`() { #expect(!words.recognise(Self.german)) }

    @Test func `half a text of another language is not`() {
        #expect(!words.recognise(Self.more + Self.german))
    }

    @Test(arguments: ["", "The rain.", "漁船は雨の中で遅れた。"])
    func `too few words are no language`(text: String) { #expect(!words.recognise(text)) }

    @Test func `nothing learnt recognises nothing`() {
        #expect(!LittleWords().recognise(Self.english))
    }
}

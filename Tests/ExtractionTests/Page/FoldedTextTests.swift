import Testing

@testable import Extraction

@Suite struct FoldedTextTests {
    @Test(arguments: [
        ("", ""), (" \n\t ", ""), ("a", "a"), (" a  b ", "a b"), ("a\nb\tc\r\nd", "a b c d"),
        ("a \n b", "a b"), ("a\n b", "a b"), ("a\u{A0} \u{A0}b", "a\u{A0} \u{A0}b"),
        ("soft\u{AD}hyphen", "softhyphen"), ("a\u{200B} \u{FEFF} b", "a b"), ("\u{AD}", ""),
        ("Blåbær – и “ﬁ” ½", "Blåbær – и “ﬁ” ½"), ("a\u{B}b", "a\u{B}b"),
    ])
    func `white space becomes one space, and what has no width is left out`(
        text: String, folded: String
    ) {
        #expect(FoldedText.folded(text) == folded)
        var byBytes = FoldedText()
        for scalar in text.unicodeScalars { byBytes.append(Array(String(scalar).utf8)[...]) }
        #expect(byBytes.string == folded)
    }

    @Test func `a space between two pieces is one space`() {
        var text = FoldedText()
        for piece in ["a ", " b", "\n", "c "] { text.append(Array(piece.utf8)[...]) }
        #expect(text.wholeString == "a b c ")
        #expect(text.endsInSpace)
    }
}

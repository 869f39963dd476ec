import Extraction
import Testing

@Suite struct FootnoteLinksTests {
    /// The labels of the marks and the notes, and how many links lead back.
    private func footnotes(_ html: String) throws -> [[String]] {
        let found = try samplePage(html).footnotes
        return [
            found.marks.sorted { $0.key < $1.key }.map(\.value),
            found.notes.sorted { $0.key < $1.key }.map(\.value), ["\(found.backlinks.count)"],
        ]
    }

    @Test(arguments: [
        // MediaWiki
        """
        <p>a<sup id=cite_ref-1 class=reference><a href=#cite_note-1>[1]</a></sup></p>
        <ol><li id=cite_note-1><span><b><a href=#cite_ref-1>^</a></b></span> <span>b</span></li></ol>
        """,
        // cmark-gfm
        """
        <p>a<sup class=footnote-ref><a href=#fn-1 id=fnref-1 data-footnote-ref>1</a></sup></p>
        <section class=footnotes data-footnotes><ol><li id=fn-1><p>b
        <a href=#fnref-1 class=footnote-backref data-footnote-backref>↩</a></p></li></ol></section>
        """,
        // WordPress
        """
        <p>a<a href=#footnote_0_1 id=identifier_0_1 class=footnote-link>1</a></p>
        <ol class=footnotes><li id=footnote_0_1 class=footnote>b
        <span><a href=#identifier_0_1>[&#8617;]</a></span></li></ol>
        """,
        // A word processor
        """
        <p>a<a href=#_ftn1 name=_ftnref1><span>[1]</span></a></p>
        <div><p><a href=#_ftnref1 name=_ftn1><span>[1]</span></a> b</p></div>
        """,
        // An anchor at the beginning of the note
        "<p>a<a id=r1 href=#n1>1</a><p><a id=n1></a>b <a href=#r1>back</a>",
    ])
    func `the shapes in which pages have footnotes are known`(html: String) throws {
        #expect(try footnotes(html) == [["1"], ["1"], ["1"]])
    }

    @Test func `a note that two marks lead to is one note`() throws {
        let html = """
            <p>a<sup id=r1><a href=#n>1</a></sup> b<sup id=r2><a href=#n>1</a></sup></p>
            <ol><li id=n>c <a href=#r1>a</a> <a href=#r2>b</a></li></ol>
            """
        #expect(try footnotes(html) == [["1", "1"], ["1"], ["2"]])
    }

    @Test func `two notes of one label get two labels`() throws {
        let html = """
            <p>a<a id=r1 href=#n1>*</a> b<a id=r2 href=#n2>*</a></p>
            <p id=n1>c <a href=#r1>↩</a></p><p id=n2>d <a href=#r2>↩</a></p>
            """
        #expect(try footnotes(html) == [["*", "*-2"], ["*", "*-2"], ["2"]])
    }

    @Test(arguments: [
        // A table of contents
        """
        <ul id=toc><li><a href=#a>1</a><li><a href=#b>2</a></ul>
        <div id=a>a <a href=#toc>up</a></div><div id=b>b <a href=#toc>up</a></div>
        """,
        // An index by letters
        """
        <p id=top><a href=#A>A</a> <a href=#B>B</a></p>
        <p><a id=A></a>Anchor <a href=#top>↑</a></p><p><a id=B></a>Boat <a href=#top>↑</a></p>
        """,
        // Words
        "<p id=r><a href=#n>see below</a></p><p id=n>b <a href=#r>above</a></p>",
        // No way back
        "<p>a<sup><a href=#n>1</a></sup></p><p id=n>b</p>",
        // To itself, or to nowhere
        "<p id=n>a<a href=#n>1</a> <a href=#x>2</a> <a href=#>3</a></p>",
        // Notes that nothing tells apart
        """
        <p>a<a id=r1 href=#n1>1</a> b<a id=r2 href=#n2>2</a></p>
        <div><a id=n1 href=#r1>1</a> c<br><a id=n2 href=#r2>2</a> d</div>
        """,
    ])
    func `other links within a page are not footnotes`(html: String) throws {
        #expect(try footnotes(html) == [[], [], ["0"]])
    }
}

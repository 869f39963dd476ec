import Testing

@Suite struct ListTests {
    @Test func `a nested list belongs to its item, wherever the page put it`() throws {
        let expected = """
            bulleted list
              item
                p a
                bulleted list
                  item
                    p b
              item
                p c

            """
        #expect(try reading("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>") == expected)
        #expect(try reading("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>") == expected)
    }

    @Test func `a list of cards with headings is a run of sections`() throws {
        let html = "<ul><li><h3>Reef</h3><p>A knot.</p></li><li><h3>Bowline</h3>Another.</li></ul>"
        #expect(try reading(html) == "h1 Reef\np A knot.\nh1 Bowline\np Another.\n")
    }

    @Test(arguments: [
        "<ol start=4><li>a</ol>", "<ol><li value=4>a</ol>", "<ol start=4><li value=9>a</ol>",
    ])
    func `a numbered list counts from where the page says`(html: String) throws {
        #expect(try reading(html) == "numbered list from 4\n  item\n    p a\n")
    }

    @Test(arguments: ["-3", "x", ""]) func `a number no list begins with is not taken over`(
        start: String
    ) throws {
        let outline = try reading("<ol start='\(start)'><li>a</ol>")
        #expect(outline.hasPrefix("numbered list from \(start == "-3" ? 0 : 1)"))
    }

    @Test func `terms have their descriptions, in a div of their own or not`() throws {
        let html = "<dl><dt>a</dt><dd>b</dd><dd>c</dd><div><dt>d</dt><dd>e</dd></div></dl>"
        #expect(
            try reading(html) == """
                description list
                  item a
                    p b
                    p c
                  item d
                    p e

                """)
    }

    @Test func `words between the items stay where they are`() throws {
        #expect(
            try reading("<ul>loose<li>a</ul>")
                == "bulleted list\n  item\n    p loose\n  item\n    p a\n")
    }
}

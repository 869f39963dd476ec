import Testing

@Suite struct TableTests {
    @Test func `a table of data keeps its caption, head, spans and alignment`() throws {
        let html = """
            <p>One.</p>
            <table><caption>Tides</caption>
            <thead><tr><th>Port<th colspan=2 align=center>High water</thead>
            <tbody><tr><th rowspan=2>Bergen<td style="text-align: right">0.9<td>1.2
            <tr><td><td>1.4</tbody></table>
            """
        #expect(
            try reading(html) == """
                p One.
                table Tides
                  head: *Port | *High water columns=2 center
                  row: *Bergen rows=2 | 0.9 end | 1.2
                  row:  | 1.4

                """)
    }

    @Test func `a first row of headings is the head`() throws {
        let html = "<table><tr><th>a<th>b<tr><td>1<td>2</table>"
        #expect(try reading(html) == "table \n  head: *a | *b\n  row: 1 | 2\n")
    }

    @Test(arguments: [
        "<table><tr><td><p>a</p><p>b</p></table>",
        "<table><tr><td><table><tr><td>a</table><td>b</table>",
    ])
    func `a table that lays out the page is none`(html: String) throws {
        #expect(try reading(html) == "p a\np b\n")
    }

    @Test func `a first line across the whole table is its caption`() throws {
        let html = """
            <table><tr><th colspan=2><h3>Tides</h3><tr><th>Port<th><b>High</b>
            <tr><td>Bergen<td><p>0.9</p><p>1.2</p><tr><td>Oslo<td>0.1<td></table>
            """
        #expect(
            try reading(html) == """
                table Tides
                  head: *Port | *High
                  row: Bergen | 0.9\n1.2
                  row: Oslo | 0.1

                """)
    }

    @Test func `rows without a word go, unless a cell reaches across them`() throws {
        #expect(
            try reading("<table><tr><td>a<td>b<tr><td><td><tr><td>c<td>d</table>")
                == "table \n  row: a | b\n  row: c | d\n")
        #expect(
            try reading("<table><tr><td rowspan=2>a<td>b<tr><td><tr><td>c<td>d</table>")
                == "table \n  row: a rows=2 | b\n  row: \n  row: c | d\n")
    }

    @Test func `spans stay within the bound that HTML sets`() throws {
        let html = "<table><tr><td colspan=99999>a<td rowspan=0>b<tr><td>c<td>d</table>"
        #expect(try reading(html) == "table \n  row: a columns=1000 | b\n  row: c | d\n")
    }

    @Test func `words between the cells follow the table`() throws {
        let html = "<table><tr><td>a<td>b<tr><td>c<td>d</tr>odd</table>"
        #expect(try reading(html).hasSuffix("p odd\n"))
    }
}

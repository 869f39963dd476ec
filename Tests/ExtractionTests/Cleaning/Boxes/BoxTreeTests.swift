import DOM
import Testing

@testable import Extraction

@Suite struct BoxTreeTests {
    private func tree(_ html: String) throws -> BoxTree { BoxTree(try samplePage(html)) }

    @Test func `boxes are the elements that interrupt the text, in document order`() throws {
        let tree = try tree("<main><p>a <b>b</b><ul><li>c</ul></main>")
        #expect(tree.boxes.map(\.tag) == [.html, .body, .main, .p, .ul, .li])
        #expect(tree.boxes.map(\.parent) == [-1, 0, 1, 2, 2, 4])
        #expect(tree.boxes.map(\.depth) == [0, 1, 2, 3, 3, 4])
    }

    @Test func `an inline element around a block is a box`() throws {
        #expect(
            try tree("<span><p>a</span><b>b</b>").boxes.map(\.tag) == [.html, .body, .span, .p])
    }

    @Test func `every text block has the innermost box around it`() throws {
        let tree = try tree("<div>a<p>b <i>c</i></div>")
        #expect(tree.ofBlock.map { tree[$0].tag } == [.div, .p])
    }

    @Test func `landmarks and hiding reach inwards`() throws {
        let tree = try tree("<article><aside hidden><p>a</aside><p>b</article>")
        let paragraphs = tree.boxes.filter { $0.tag == .p }
        #expect(paragraphs.map(\.isHidden) == [true, false])
        #expect(paragraphs[0].surroundings == [Surroundings(.article), Surroundings(.aside)])
        #expect(paragraphs[1].surroundings == Surroundings(.article))
    }

    @Test func `signatures are the tag and the classes in any order, digits aside`() throws {
        let tree = try tree(
            "<p class='a b1'>1<p class='b2  a'>2<p class=a>3<div class='a b1'>4</div><p>5")
        let signatures = tree.boxes.dropFirst(2).map(\.signature)
        #expect(signatures[0] == signatures[1])
        #expect(Set(signatures).count == 4)
    }

    @Test func `going outwards ends at the first box`() throws {
        let tree = try tree("<div><p>a")
        #expect(tree.outward(1, from: 3) == 2)
        #expect(tree.outward(9, from: 3) == 0)
    }
}

@Suite struct BoxDistanceTests {
    @Test func `levels up to the first box that holds both, and down to the target`() throws {
        // html 0, body 1, main 2, p 3, nav 4, ul 5, li 6
        let boxes = BoxTree(try samplePage("<main><p>a</main><nav><ul><li>b</ul></nav>"))
        let distance = BoxDistance(to: 3, in: boxes)
        #expect(distance.up == [0, 0, 0, 0, 1, 2, 3])
        #expect(distance.meeting == [0, 1, 2, 3, 1, 1, 1])
        #expect(boxes.boxes.indices.map { distance.out($0, in: boxes) } == [3, 2, 1, 0, 2, 2, 2])
    }
}

@Suite struct SiblingsTests {
    @Test func `boxes of one signature in one box are counted, the largest measured`() throws {
        let page = try sampleMeasures(
            "<ul><li>a<li>bcd<li class=x>efghi</ul><ul><li>j</ul>")
        let items = page.boxes.boxes.indices.filter { page.boxes[$0].tag == .li }
        #expect(items.map { page.siblings.count[$0] } == [2, 2, 1, 1])
        #expect(items.map { page.siblings.largest[$0] } == [3, 3, 5, 1])
    }
}

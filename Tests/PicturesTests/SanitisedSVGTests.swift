import Pictures
import TestSupport
import Testing

@Suite struct SanitisedSVGTests {
    private func clean(_ svg: String) throws -> String {
        let text = try SanitisedSVG(Array(svg.utf8), nodeLimit: 1000).text
        return String(text.split(separator: "\n", maxSplits: 1)[1])
            .replacing(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"", with: "")
            .replacing(" xmlns=\"http://www.w3.org/2000/svg\"", with: "")
    }

    @Test func `a drawing keeps what is drawn and loses what acts or reaches out`() throws {
        let bytes = try Fixture("pictures/boat_files").bytes("drawing.svg")
        let text = try SanitisedSVG(bytes, nodeLimit: 1000).text
        for foreign in [
            "script", "onload", "onclick", "data-name", "http://boats", "other.svg", "foreign",
            "animate", "pen:",
        ] {
            #expect(!text.contains(foreign))
        }
        #expect(text.contains("<rect width=\"96\" height=\"64\" fill=\"#1e5a8c\"/>"))
        #expect(text.contains("<style>rect { stroke: none }</style>"))
        #expect(text.contains(">Deck &amp; oar </text>"))
        #expect(text.ranges(of: "id=\"t\"").count == 1)
    }

    @Test(arguments: [
        "<svg></svg>", "<svg><script>go()</script></svg>", "<svg><g><use/></g></svg>",
        "<svg><image href='http://boats.example/a.png'/></svg>",
        "<svg><image href='data:image/svg+xml,&lt;svg/>'/></svg>",
        "<svg><foreignObject><path/></foreignObject></svg>",
    ])
    func `a drawing of which nothing is left is refused`(svg: String) {
        #expect(throws: PictureFault.drawsNothing) { try clean(svg) }
    }

    @Test(arguments: ["<svg><path></svg>", "<svg>", "<p/>", "<svg xmlns='urn:other'><path/></svg>"])
    func `what is no SVG is refused`(svg: String) {
        #expect(throws: PictureFault.damaged(.svg)) { try clean(svg) }
    }

    @Test func `a drawing beyond the bounds is refused`() {
        let many = "<svg>" + String(repeating: "<path/>", count: 1000) + "</svg>"
        let deep = String(repeating: "<g>", count: 400) + String(repeating: "</g>", count: 400)
        let laughs = """
            <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">\
            <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;">\
            <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;">]>\
            <svg><path d="&h;"/></svg>
            """
        for svg in [many, "<svg>\(deep)<path/></svg>", laughs] {
            #expect(throws: PictureFault.damaged(.svg)) { try clean(svg) }
        }
    }

    @Test(arguments: [
        ("fill=\"url(#g)\"", true), ("fill=\"url( '#g')\"", true), ("fill=\"URL(a.svg#g)\"", false),
        ("style=\"fill:\\75rl(a)\"", false), ("href=\"a.svg\"", false), ("ONCLICK=\"go()\"", false),
        ("id=\"1 2\"", false), ("xml:lang=\"nb\"", true), ("class=\"hull\"", true),
    ])
    func `an attribute stays when it loads nothing`(attribute: String, stays: Bool) throws {
        let svg = try clean("<svg><path \(attribute)/></svg>")
        #expect(svg == "<svg><path\(stays ? " " + attribute : "")/></svg>\n")
    }

    @Test(arguments: [
        ("width='10' height='20px'", 10.0, 20.0), ("width='1in' viewBox='0 0 2 1'", 96, 48),
        ("width='100%' viewBox='0 0 30,40'", 30, 40), ("height='8' viewBox='0 0 1 2'", 4, 8),
    ])
    func `a drawing has a size`(attributes: String, width: Double, height: Double) throws {
        let svg = Array("<svg \(attributes)><path/></svg>".utf8)
        let size = try SanitisedSVG(svg, nodeLimit: 100).size
        #expect(size?.width == width && size?.height == height)
    }

    @Test func `a drawing may have no size`() throws {
        for attributes in ["", "width='100%'", "viewBox='0 0 0 0'", "width='1e9' viewBox='a'"] {
            let svg = Array("<svg \(attributes)><path/></svg>".utf8)
            #expect(try SanitisedSVG(svg, nodeLimit: 100).size == nil)
        }
    }

    @Test func `only a file that begins as SVG is one`() {
        for opening in [
            "<svg>",
            "\u{FEFF}\n<?xml version='1.0'?><!-- <p> --><!DOCTYPE svg [ <!ENTITY a '>'> ]><s:svg ",
        ] {
            #expect(PictureFormat(of: Array(opening.utf8)) == .svg)
        }
        for opening in ["<p><svg>", "<!-- <svg>", "<?<svg>", "<svgs>", "<", "<!DOCTYPE html><svg"] {
            #expect((PictureFormat(of: Array(opening.utf8)) == .svg) == opening.hasPrefix("<!D"))
        }
    }
}

import DOM
import Extraction
import Testing

@Suite struct VisibilityTests {
    private func kinds(_ html: String) throws -> [TextBlock.Kind] {
        try samplePage(html).blocks.map(\.kind)
    }

    @Test(arguments: [
        "hidden", "hidden=until-found", "aria-hidden=true", "style='display:none'",
        "style='color: red; DISPLAY : none;'", "style='visibility: hidden'", "class=sr-only",
        "class='a visually-hidden b'", "class=screen-reader-text",
        "style='di; ddisplay: none'", "class='\n sr-only\t'",
    ])
    func `an element can say that it is not shown`(attribute: String) throws {
        #expect(try kinds("<p \(attribute)>a</p>") == [.hidden])
        #expect(try kinds("<p>a<span \(attribute)>b</span></p>") == [.visible, .hidden])
    }

    @Test(arguments: [
        "aria-hidden=false", "style='display:block'", "style=''", "class=not-sr-only",
        "class=hidden-treasure", "class", "data-hidden",
    ])
    func `other words do not hide it`(attribute: String) throws {
        #expect(try kinds("<p \(attribute)>a</p>") == [.visible])
    }

    @Test func `a page that hides itself until its script runs is shown`() throws {
        #expect(try kinds("<html hidden><body style='display:none'><p>a</p>") == [.visible])
    }
}

import DOM
import Testing

@Suite struct XMLElementTests {
    private static func element(_ xml: String) throws -> XMLElement {
        try XMLReader(nodeLimit: 1000).root(of: Array(xml.utf8))
    }

    @Test func `elements know name, namespace, attributes, text and line`() throws {
        let root = try Self.element(
            "<a xmlns:x='u'>\n<x:b c='1' x:d='&lt;'>t<e/>&amp;u</x:b>\n</a>")
        let child = try #require(root.child("b"))
        #expect(child.namespace == "u")
        #expect(child.attribute("c") == "1")
        #expect(child.attribute("d") == "<")
        #expect(child.text == "t&u")
        #expect(child.line == 2)
        #expect(root.descendants("e").count == 1)
    }

    @Test(arguments: ["<a>", "<a></b>", "<a/><b/>", "text", "<a b=c/>"])
    func `what is not well-formed is an error`(xml: String) {
        #expect(throws: DOMError.self) { try Self.element(xml) }
    }

    @Test func `nothing and nesting without end are errors`() {
        #expect(throws: DOMError.empty) { try Self.element("") }
        #expect(throws: DOMError.self) {
            try Self.element(
                String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300))
        }
        #expect(throws: DOMError.excess(.nodes, 1000)) {
            try Self.element("<a>" + String(repeating: "<b/>", count: 1000) + "</a>")
        }
    }

    @Test func `no entity is resolved`() throws {
        let root = try Self.element("<!DOCTYPE a [<!ENTITY b 'c'>]><a>x&b;y</a>")
        #expect(root.text == "xy")
    }
}

import DOM
import Testing

@testable import Extraction

@Suite struct NameTokenTests {
    /// The tokens of the page's first `div`, the tag's own aside.
    private func tokens(_ html: String) throws -> [NameToken] {
        try tokens(in: samplePage(html).nodes)
    }

    private func tokens(in nodes: NodeTable) throws -> [NameToken] {
        let row = try #require(nodes.first(.div))
        var tokens: [NameToken] = []
        NameToken.forEach(of: row, in: nodes) { tokens.append($0) }
        return Array(tokens.dropFirst())
    }

    private func texts(_ attributes: String) throws -> [String] {
        let nodes = try samplePage("<div \(attributes)>x").nodes
        return try tokens(in: nodes).map {
            String(decoding: nodes.values[$0.text], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("class=postBody", ["post", "Body"]), ("class='nav nav2'", ["nav", "nav"]),
        ("class=post-body", ["post", "body", "post-body"]), ("id=main_text", ["main", "text"]),
        ("class='a -- 12'", []), ("style=x title=y", []), ("", []),
        ("role=navigation", ["navigation"]), ("itemprop=articleBody", ["article", "Body"]),
    ])
    func `a name is its words, and a whole class of several`(
        attributes: String, words: [String]
    ) throws {
        #expect(try texts(attributes) == words)
    }

    @Test func `words of class and id are the same, whatever their capitals`() throws {
        let hashes = try ["class=main", "id=MAIN", "class=Main"]
            .map { try tokens("<div \($0)>x").map(\.hash) }
        #expect(Set(hashes).count == 1)
    }

    @Test func `the same word in another attribute is another token`() throws {
        let attributes = [
            "class", "role", "itemprop", "rel", "itemtype", "data-testid", "data-component",
            "data-type", "aria-label", "data-module", "property", "typeof",
        ]
        let hashes = try attributes.map { try tokens("<div \($0)=main>x").map(\.hash) }
        #expect(hashes.allSatisfy { $0.count == 1 })
        #expect(Set(hashes).count == attributes.count)
    }

    @Test func `what a machine made is cut`() throws {
        #expect(try texts("class='\(String(repeating: "ab ", count: 500))'").count == 100)
        #expect(try texts("class=\(String(repeating: "a", count: 25))") == [])
    }

    @Test func `elements of the same names share a set, the body has none`() throws {
        let page = try samplePage("<body class=page><div class=a>x</div><div class=a>y</div>")
        let names = PageNames(page, BoxTree(page))
        let sets = names.ofBox.map { names[$0] }
        #expect(sets.count == 4)
        #expect(sets[0].isEmpty && sets[1].isEmpty && !sets[2].isEmpty)
        #expect(names.ofBox[2] == names.ofBox[3])
    }

    @Test func `the inline elements around nearly all of a block are named`() throws {
        let page = try samplePage("<p><b class=c>nearly all</b> x<p>hardly <b>any</b> of it")
        let names = PageNames(page, BoxTree(page))
        #expect(names.ofBlock.count == 2)
        #expect(names.ofBlock[0].count == 1 && names.ofBlock[1].isEmpty)
    }
}

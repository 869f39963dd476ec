import Testing

@testable import Extraction

@Suite struct NameWordsTests {
    @Test(arguments: [
        ("post-share__list", ["post", "share", "list"]), ("articleBody", ["article", "body"]),
        ("nav2 NAV", ["nav", "nav"]), ("", []), ("--1", []),
    ])
    func `a name is cut into its words`(name: String, words: [String]) {
        let bytes = Array(name.utf8)
        let found = NameWords(bytes.indices, in: bytes).map {
            String(decoding: bytes[$0], as: UTF8.self).lowercased()
        }
        #expect(found == words)
    }
}

import Testing

@testable import Extraction

@Suite struct NameWordsTests {
    @Test(arguments: [
        ("post-share__list", ["post", "share", "list"]), ("articleBody", ["article", "body"]),
        ("nav2 NAV", ["nav", "nav"]), ("", []), ("--1", []),
    ])
    func `a name is cut into its words`(name: String, words: [String]) {
        #expect(Array(NameWords(Array(name.utf8)[...])) == words)
    }
}

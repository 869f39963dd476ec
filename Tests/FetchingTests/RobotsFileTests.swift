import Fetching
import Testing

/// Source of most cases: RFC 9309, sections 2.2 and 5.
@Suite struct RobotsFileTests {
    private func allows(_ target: String, _ text: String) -> Bool {
        RobotsFile(text, for: "dossier").allows(target)
    }

    @Test func `an empty file forbids nothing`() {
        #expect(allows("/", ""))
        #expect(allows("/boats", "User-agent: *\nDisallow:\n"))
        #expect(allows("/boats", "Disallow: /\n"))
        #expect(allows("/boats", "<html>Disallow: /</html>"))
    }

    @Test func `the longest rule that matches decides, and of two as long the one that allows`() {
        let text = """
            User-agent: *
            Disallow: /boats/
            Allow: /boats/old
            Disallow: /boats/old/secret
            Disallow: /bread
            Allow: /bread
            """
        #expect(!allows("/boats/new", text))
        #expect(allows("/boats/older", text))
        #expect(!allows("/boats/old/secret.html", text))
        #expect(allows("/bread", text))
        #expect(allows("/bees", text))
    }

    @Test func `rules for the program go before those for all, however its name is written`() {
        let text = """
            user-agent: *
            disallow: /

            User-Agent: other
            User-agent: Dossier/0.1
            Disallow: /private # nobody
            Crawl-delay: 3
            """
        #expect(allows("/boats", text))
        #expect(!allows("/private", text))
        #expect(!allows("/boats", "User-agent: *\nDisallow: /\n\nUser-agent: dossierbot\nAllow: /"))
    }

    @Test func `several groups of one program are one`() {
        let text = """
            User-agent: dossier
            Disallow: /a

            User-agent: *
            Disallow: /b

            User-agent: dossier
            Disallow: /c
            """
        #expect(!allows("/a", text) && allows("/b", text) && !allows("/c", text))
    }

    @Test(arguments: [
        ("/*.pdf$", "/notes/tides.pdf", false), ("/*.pdf$", "/notes/tides.pdf?x=1", true),
        ("/*.pdf", "/notes/tides.pdf?x=1", false), ("/a*b*c", "/aXbYbZc/d", false),
        ("/a*b*c", "/aXbY", true), ("/$", "/", false), ("/$", "/a", true), ("*", "/a", false),
        ("/*?print=1", "/a?print=1&x", false), ("/å", "/%C3%A5", false),
        ("/%c3%a5", "/%C3%A5", false), ("/" + String(repeating: "*a", count: 40) + "$", "/b", true),
    ])
    func `a star stands for anything, a dollar for the end, an escape for its character`(
        _ pattern: String, _ target: String, _ isAllowed: Bool
    ) {
        #expect(allows(target, "User-agent: *\nDisallow: \(pattern)\n") == isAllowed)
    }
}

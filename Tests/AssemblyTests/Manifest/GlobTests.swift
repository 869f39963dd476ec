import Assembly
import Testing

@Suite struct GlobTests {
    @Test(arguments: [
        ("clips/*.html", "clips/a.html"), ("clips/*", "clips/a"), ("*.txt", "a.txt"),
        ("clips/?.html", "clips/å.html"), ("**/*.html", "a.html"), ("**/*.html", "x/y/a.html"),
        ("clips/**", "clips/x/y/a.html"), ("clips/**/a.html", "clips/a.html"),
        ("**/x/**/a.*", "y/x/z/x/a.html"), ("[a-c]*.txt", "boat.txt"), ("[!a-c]*.txt", "oar.txt"),
        ("[^a]b", "bb"), ("[]a]b", "]b"), ("[a-]b", "-b"), ("a[b", "a[b"), (".*/a", ".x/a"),
        ("a*b*c", "aXbXbc"), ("***", "abc"), ("./a", "./a"),
    ])
    func `a pattern matches`(pattern: String, path: String) {
        #expect(Glob(pattern).matches(path))
    }

    @Test(arguments: [
        ("clips/*.html", "clips/x/a.html"), ("*.html", "clips/a.html"), ("*", ".hidden"),
        ("**/*.html", ".cache/a.html"), ("**/*.html", "x/.cache/a.html"), ("**", "x/.a"),
        ("clips/?", "clips/ab"), ("[a-c]", "d"), ("[!a]", "a"), ("*.html", "a.htm"),
        ("[a-z]x", ".x"), ("?x", ".x"), ("clips/*", "clips"), ("", "a"),
    ])
    func `a pattern does not match`(pattern: String, path: String) {
        #expect(!Glob(pattern).matches(path))
    }

    @Test func `a pattern of many stars is answered at once`() {
        let pattern = String(repeating: "*a", count: 200) + "*b"
        #expect(!Glob(pattern).matches(String(repeating: "a", count: 5_000)))
        let folders = String(repeating: "**/a/", count: 100) + "b"
        #expect(!Glob(folders).matches(String(repeating: "a/", count: 1_000) + "c"))
    }
}

import Assembly
import Testing

@Suite struct FileTreeTests {
    @Test func `files come in the order of their bytes, however the disk lists them`() {
        let paths = ["b.html", "Z.html", "a.html", "å.html", "a-b.html", "a/x.html"]
        let sorted = ["Z.html", "a-b.html", "a.html", "b.html", "å.html"]
        for rotation in paths.indices {
            let tree = FileTree(paths: Array(paths[rotation...] + paths[..<rotation]))
            #expect(tree.files(matching: Glob("*.html")) == sorted)
        }
    }

    @Test func `what was written is not read again`() {
        let tree = FileTree(paths: ["Output/a.md", "Outputs/b.md", "c.md"], output: "Output")
        #expect(tree.files(matching: Glob("**/*.md")) == ["Outputs/b.md", "c.md"])
        #expect(tree.file(at: "Output/a.md") == "Output/a.md")
    }

    @Test func `a file is found however its letters are composed, and named as the disk has it`() {
        let tree = FileTree(paths: ["ba\u{30A}t.html"])
        #expect(tree.file(at: "b\u{E5}t.html")?.unicodeScalars.count == 9)
        #expect(tree.files(matching: Glob("b\u{E5}*")).count == 1)
    }

    @Test func `a folder is there when something is in it`() {
        let tree = FileTree(paths: ["a/b/c.txt"])
        #expect(tree.hasFolder(at: "a"))
        #expect(tree.hasFolder(at: "a/b"))
        #expect(!tree.hasFolder(at: "a/b/c.txt"))
        #expect(!tree.hasFolder(at: "b"))
    }
}

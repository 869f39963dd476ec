import Bibliographies
import Testing

/// The beginning of a file tells that a page is no list, so that it need not be read.
@Suite struct ListOpeningTests {
    private static let page =
        "<!DOCTYPE html><html><body>"
        + String(repeating: "<p>A ferry, a file, a link.</p>", count: 400)

    @Test func `a page cannot be a list`() {
        #expect(!ListReader.mayBeList(Array(Self.page.utf8.prefix(ListReader.opening))))
        #expect(!ListReader(file: "a.html").isList(Array(Self.page.utf8)))
    }

    @Test func `a page of which too little is seen may be one`() {
        #expect(ListReader.mayBeList(Array(Self.page.utf8.prefix(100))))
        let space = String(repeating: " ", count: ListReader.opening)
        #expect(ListReader.mayBeList(Array((space + Self.page).utf8.prefix(ListReader.opening))))
    }

    @Test func `the bookmarks of a browser may be one`() {
        let list = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n" + Self.page
        #expect(ListReader.mayBeList(Array(list.utf8.prefix(ListReader.opening))))
    }

    @Test func `what is no markup may be one`() {
        for start in ["{", "url,title\n", "TY  - NEWS\n", "@article{a,\n"] {
            let list = start + String(repeating: "a", count: ListReader.opening)
            #expect(ListReader.mayBeList(Array(list.utf8.prefix(ListReader.opening))))
        }
    }
}

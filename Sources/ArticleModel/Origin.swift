/// Where a piece of text stood in its source.
package struct Origin: Sendable, Equatable {
    /// An absolute XPath into the parsed page (`/html/body/div[2]/p[3]`), or `paragraph[7]` in
    /// plain text.
    package var path: String
    /// Line of the file, counted from 1.
    package var line: Int

    package init(path: String = "", line: Int = 0) {
        self.path = path
        self.line = line
    }
}

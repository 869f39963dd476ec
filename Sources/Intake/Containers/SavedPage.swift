package import Archives
package import ArticleModel

/// One document found in a file, not yet decoded: the file itself, or a page in a container.
package struct SavedPage: Sendable {
    /// What `Source.name` will be.
    package var name: String
    /// Still in its own encoding.
    package var content: InputFile
    /// What its ending, or the container, says it is; decides where the bytes do not.
    package var fileName: String
    /// The encoding as declared around it.
    package var encoding: String?
    /// Said about it in the container, in no particular order.
    package var fields: [HeaderField] = []
    package var capture = Capture()
    package var resources: [Resource] = []
    /// Of the file, where it is more than `content`.
    package var digest: String?
    package var warnings: [Diagnostic] = []

    package init(name: String, content: InputFile, fileName: String? = nil) {
        self.name = name
        self.content = content
        self.fileName = fileName ?? name
    }

    init(name: String, bytes: [UInt8], fileName: String) {
        self.init(name: name, content: InputFile(bytes), fileName: fileName)
    }
}

/// One file to be written.
package struct OutputFile: Sendable, Equatable {
    /// Relative to the output folder, `/` between folders.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

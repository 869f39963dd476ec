/// The files that lie beside documents, as far as a document may have them read.
package protocol Neighbourhood: Sendable {
    func hasFolder(at path: String) -> Bool

    /// Reads a file a document names.
    ///
    /// - Parameters:
    ///   - path: relative to the packet's folder, `/` between folders.
    ///   - folder: the folder of the document; empty for the packet's own.
    ///   - limit: how many bytes the file may have.
    /// - Returns: its bytes, or why there are none.
    func file(at path: String, inside folder: String, atMost limit: Int) -> NeighbourFile
}

/// What came of reading a file beside a document.
package enum NeighbourFile: Sendable, Equatable {
    case bytes([UInt8])
    case absent
    /// A link leads out of the document's folder.
    case outside
    /// In bytes.
    case tooLarge(Int)
}

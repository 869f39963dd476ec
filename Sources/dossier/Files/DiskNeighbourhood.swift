import Compilation
import Foundation

/// The files beside documents, links followed only as far as they stay in the document's folder.
struct DiskNeighbourhood: Neighbourhood {
    /// What paths are relative to; empty for the current folder.
    let root: String
    private let names = FolderNames()

    init(root: String) { self.root = root }

    func hasFolder(at path: String) -> Bool {
        let place = Disk.joined(root, path)
        return names.hold(place) && Disk.isFolder(place)
    }

    func file(at path: String, inside folder: String, atMost limit: Int) -> NeighbourFile {
        let place = Disk.joined(root, path)
        guard Disk.exists(place) else { return .absent }
        let file = realPath(of: place)
        let home = realPath(of: Disk.joined(root.isEmpty ? "." : root, folder))
        guard file.hasPrefix(home.hasSuffix("/") ? home : home + "/") else { return .outside }
        guard let size = Disk.sizeOfRegularFile(at: file) else { return .absent }
        guard size <= limit else { return .tooLarge(size) }
        return (try? Disk.bytes(of: file).get()).map { .bytes($0) } ?? .absent
    }

    /// From the root, without links.
    private func realPath(of path: String) -> String {
        URL(filePath: Disk.absolute(path)).resolvingSymlinksInPath().path
    }
}

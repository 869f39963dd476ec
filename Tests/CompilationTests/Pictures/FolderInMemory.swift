import ArticleModel
import Compilation

/// Files by path, as if they lay on a disk.
struct FolderInMemory: Neighbourhood {
    var files: [String: [UInt8]]

    func hasFolder(at path: String) -> Bool { files.keys.contains { $0.hasPrefix(path + "/") } }

    func file(at path: String, inside folder: String, atMost limit: Int) -> NeighbourFile {
        guard let bytes = files[path] else { return .absent }
        return bytes.count <= limit ? .bytes(bytes) : .tooLarge(bytes.count)
    }
}

extension [Block] {
    var figures: [Figure] {
        var figures: [Figure] = []
        for block in self {
            if case .figure(let figure) = block.content { figures.append(figure) }
        }
        return figures
    }
}

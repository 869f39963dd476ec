import ArticleModel
import Digests

/// What the program wrote into a folder of many files, so that the next build knows which are its
/// own. The record stands in the folder, in the form that `sha256sum --check` reads.
struct WrittenFiles {
    /// Beside the files; hidden, so that vaults and sites pass it over.
    static let name = ".dossier-files"

    /// Digests by path, relative to the folder.
    private(set) var digests: [String: String] = [:]

    /// The record of a folder; empty where there is none, and without lines that are none.
    init(in folder: String) {
        guard let text = try? Disk.text(of: Disk.joined(folder, Self.name)) else { return }
        for line in text.split(whereSeparator: \.isNewline) {
            let (digest, path) = (line.prefix(64), String(line.dropFirst(66)))
            let leaves = path.hasPrefix("/") || path.split(separator: "/").contains("..")
            guard digest.utf8.count == 64, !path.isEmpty, !leaves else { continue }
            digests[path] = String(digest)
        }
    }

    init(_ digests: [String: String]) { self.digests = digests }

    var bytes: [UInt8] {
        let lines = digests.sorted { $0.key < $1.key }.map { "\($1)  \($0)\n" }
        return Array(lines.joined().utf8)
    }
}

import ArticleModel
import Pictures

/// Finds the bytes behind a page's references: in the page itself, in the container that held it,
/// or beside it on disk; never on the network.
struct PictureFinder {
    private let page: String
    private let folder: String
    private let companions: [String]
    private let resources: [String: [UInt8]]
    /// The address the page was saved from; its canonical one may be another.
    private let capture: WebAddress?
    private let neighbourhood: (any Neighbourhood)?
    private let limits: PictureLimits

    init(source: Source, neighbourhood: (any Neighbourhood)?, limits: PictureLimits) {
        page = source.name
        folder = source.name.lastIndex(of: "/").map { String(source.name[..<$0]) } ?? ""
        // Standard input lies in no folder.
        let neighbourhood = source.name == "-" ? nil : neighbourhood
        self.neighbourhood = neighbourhood
        self.limits = limits
        capture = source.capture.url.flatMap { WebAddress($0) }
        companions = neighbourhood.map { CompanionFolder.folders(of: source.name, in: $0) } ?? []
        resources = Dictionary(
            source.resources.map { (Self.key($0.url), $0.bytes) },
            uniquingKeysWith: { first, _ in first })
    }

    /// `nil` when nothing is at hand.
    ///
    /// - Throws: a `PictureFault` for a file that may not be read.
    func bytes(of reference: Image.Reference) throws(PictureFault) -> [UInt8]? {
        if WebAddress.scheme(of: reference.written) == .data {
            return DataAddress(reference.written)?.bytes
        }
        if let bytes = resource(behind: reference) { return bytes }
        for path in paths(of: reference) {
            switch neighbourhood?.file(at: path, inside: folder, atMost: limits.fileSize) {
            case .bytes(let bytes): return bytes
            case .tooLarge(let count): throw .tooManyBytes(count, bound: limits.fileSize)
            case .outside: throw .outside
            case .absent, nil: break
            }
        }
        return nil
    }

    private func resource(behind reference: Image.Reference) -> [UInt8]? {
        guard !resources.isEmpty else { return nil }
        let captured = WebAddress(reference.written, relativeTo: capture)?.text
        return [captured, reference.address, reference.written].lazy
            .compactMap { $0.flatMap { resources[Self.key($0)] } }.first
    }

    /// Whether a relative reference names a file that was saved with the page, so that its address
    /// in the web is not what the page's address would make of it.
    func isSavedWithPage(_ reference: Image.Reference) -> Bool {
        LocalPath.paths(of: reference.written).contains {
            CompanionFolder.holds($0, savedWith: page)
        }
    }

    /// Where the file may lie: as the page says, or under its own name in the companion folder.
    private func paths(of reference: Image.Reference) -> [String] {
        let said = LocalPath.paths(of: reference.written).map(inFolder)
        guard !companions.isEmpty, let name = LocalPath.name(of: reference.written) else {
            return said
        }
        let names = name.contains(".") ? [name] : [name] + Self.endings.map { name + $0 }
        return said + companions.flatMap { folder in names.map { folder + "/" + $0 } }
    }

    /// What browsers add to a name that has no ending, by type.
    private static let endings = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg"]

    private func inFolder(_ path: String) -> String { folder.isEmpty ? path : folder + "/" + path }

    /// An address without its fragment.
    private static func key(_ url: String) -> String { String(url.prefix { $0 != "#" }) }
}

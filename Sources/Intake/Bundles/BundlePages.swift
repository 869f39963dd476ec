import Archives
import ArticleModel

/// The documents in an archive, as if it were a folder: each with the pictures it shows.
final class BundlePages: PageReader {
    private let name: String
    private let bundle: any Bundle
    private let intake: Intake
    private let depth: Int
    private let roles: FileRoles
    private let pictures: PictureIndex<BundledFile>
    private var files: ArraySlice<BundledFile>
    /// The file being read, and its documents.
    private var current: (file: BundledFile, reader: any PageReader)?
    private var remarks: ArraySlice<Diagnostic>

    /// The documents are in `depth` archives.
    init(
        _ bundle: any Bundle, named name: String, intake: Intake, depth: Int,
        remarks: [Diagnostic] = []
    ) {
        self.bundle = bundle
        self.name = name
        self.intake = intake
        self.depth = depth
        let roles = FileRoles(of: bundle.files.map(\.path))
        self.roles = roles
        files = bundle.files.filter { roles.role(of: $0.path) == .document }[...]
        pictures = intake.bringsResources ? Self.pictures(among: bundle.files) : PictureIndex()
        let left = bundle.files.compactMap { file -> Diagnostic? in
            guard case .other(let kind) = roles.role(of: file.path) else { return nil }
            return roles.isWorthTelling(file.path)
                ? .passedOver(PageNames.name(of: file.path, in: name), kind) : nil
        }
        self.remarks = (remarks + left)[...]
    }

    func next() -> Result<SavedPage, Diagnostic>? {
        while true {
            if let current, let page = current.reader.next() {
                return page.map { withPictures($0, of: current.file) }
            }
            guard let file = files.popFirst() else {
                return remarks.popFirst().map { .failure($0) }
            }
            current = (file, reader(of: file))
        }
    }

    private func reader(of file: BundledFile) -> any PageReader {
        let pageName = PageNames.name(of: file.path, in: name)
        do throws(StreamError) {
            let bytes = try bundle.bytes(of: file)
            return intake.pages(of: InputFile(bytes), named: pageName, depth: depth)
        } catch {
            // What unpacks beyond a bound once does so again: the archive is a bomb.
            if case .excess = error { files = [] }
            return ReadPages(failure: .unreadable(pageName, error, limits: intake.limits))
        }
    }

    private static func pictures(among files: [BundledFile]) -> PictureIndex<BundledFile> {
        var index = PictureIndex<BundledFile>()
        for file in files where FileRoles.isPicture(file.path) { index.insert(file, at: file.path) }
        return index
    }

    /// A page that brings pictures of its own keeps to those.
    private func withPictures(_ page: SavedPage, of file: BundledFile) -> SavedPage {
        guard !pictures.isEmpty, page.resources.isEmpty, let bytes = try? page.content.bytes()
        else { return page }
        var page = page
        var left = intake.limits.resourceSize
        let mentioned = pictures.pictures(in: bytes) { Self.path($0, besides: file.path) }
        for picture in mentioned {
            guard let bytes = try? bundle.bytes(of: picture.place), bytes.count <= left else {
                continue
            }
            left -= bytes.count
            page.resources.append(Resource(url: picture.reference, bytes: bytes))
        }
        return page
    }

    /// The path in the archive that a page's reference leads to; `nil` when it leads out.
    private static func path(_ reference: String, besides page: String) -> String? {
        let bare = reference.prefix { $0 != "?" && $0 != "#" }
        guard !bare.contains(":"), !bare.hasPrefix("/") else { return nil }
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in String(bare).removingPercentEncoding.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}

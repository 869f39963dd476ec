import Archives
import ArticleModel
import Foundation

/// The archive that Omnivore gave back: `metadata_0_to_20.json` and the like, which say what is
/// known of each page, and the pages as `content/SLUG.html`.
struct Omnivore {
    /// Without the lists, and without the notes that the reader made.
    let pages: PartOfBundle
    /// By the name of the page.
    private let entries: [String: ExportEntry]

    private static let fields: [(key: String, names: [String])] = [
        ("title", ["title"]), ("url", ["url"]), ("author", ["author"]),
        ("date", ["publishedAt"]), ("tags", ["labels"]), ("description", ["description"]),
    ]

    /// `nil` when the archive is something else.
    init?(_ bundle: ZIPBundle, named name: String, limits: Intake.Limits) {
        let lists = bundle.files.filter {
            $0.path.hasPrefix("metadata_") && $0.path.hasSuffix(".json")
        }
        let texts = bundle.files.filter { $0.path.hasPrefix("content/") }
        guard !lists.isEmpty, !texts.isEmpty else { return nil }
        pages = PartOfBundle(bundle, files: texts)
        var entries: [String: ExportEntry] = [:]
        for list in lists {
            guard let bytes = try? bundle.bytes(of: list),
                let json = try? JSONSerialization.jsonObject(with: Data(bytes)),
                let objects = json as? [[String: Any]]
            else { continue }
            for object in objects.prefix(limits.entries) {
                guard let slug = object["slug"] as? String else { continue }
                let path = PageNames.name(of: "content/\(slug).html", in: name)
                entries[path] = ExportEntry(object)
            }
        }
        self.entries = entries
    }

    /// The page with what is known of it.
    func described(_ page: SavedPage) -> SavedPage {
        guard let entry = entries[page.name] else { return page }
        var page = page
        page.fields = entry.fields(named: Self.fields)
        page.capture.date = entry.texts(["savedAt"]).first.flatMap(PartialDate.init(timestamp:))
        return page
    }
}

import Archives
import ArticleModel
import Digests
import Foundation

/// A page as SingleFileZ saves it: a ZIP archive of `index.html` and what it shows, in itself or
/// inside an HTML page that unpacks it.
enum SingleFileZ {
    private static let page = "index.html"
    /// What says where the page is from; the second name is older.
    private static let descriptions = ["manifest.json", "index.json"]

    /// `nil` when the archive is something else.
    static func page(
        in bundle: ZIPBundle, named name: String, _ file: InputFile, _ intake: Intake
    ) throws(Diagnostic) -> SavedPage? {
        guard bundle.files.contains(where: { $0.path == page }),
            let description = descriptions.lazy.compactMap({ description(bundle, $0) }).first
        else { return nil }
        // Frames are pages as well.
        let files = bundle.files.filter { $0.path == page || FileRoles.isPicture($0.path) }
        let pageOnly = BundlePages(
            PartOfBundle(bundle, files: files), named: name, intake: intake, depth: 1)
        guard var saved = try pageOnly.next()?.get() else { return nil }
        saved.name = name
        saved.capture.url = description["originalUrl"] as? String ?? description["url"] as? String
        saved.capture.date = (description["archiveTime"] as? String)
            .flatMap(PartialDate.init(timestamp:))
        saved.digest = (try? file.bytes()).map { SHA256.hex($0) }
        return saved
    }

    private static func description(_ bundle: ZIPBundle, _ path: String) -> [String: Any]? {
        guard let file = bundle.files.first(where: { $0.path == path }),
            let bytes = try? bundle.bytes(of: file),
            let json = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
            json["originalUrl"] != nil || json["archiveTime"] != nil
        else { return nil }
        return json
    }
}

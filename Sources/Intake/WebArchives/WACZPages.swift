import Archives
import ArticleModel
import Foundation

/// The pages of a WACZ: web archives in a ZIP, with a list of the pages that somebody meant to save
/// (Webrecorder's WACZ 1.1.1). Without the list all pages are taken.
final class WACZPages: PageReader {
    private let name: String
    private let archive: ZIPReader
    private let intake: Intake
    private let selection: PageSelection
    private let names: PageNames
    private var files: ArraySlice<ZIPReader.Entry>
    private var current: (any PageReader)?
    private var remarks: [Diagnostic]?

    private static let list = "pages/pages.jsonl"

    /// Whether an archive has what makes it a WACZ.
    static func isWACZ(_ entries: [ZIPReader.Entry]) -> Bool {
        entries.contains { $0.name == "datapackage.json" || $0.name == list }
            && entries.contains(where: isWARC)
    }

    private static func isWARC(_ entry: ZIPReader.Entry) -> Bool {
        entry.name.hasPrefix("archive/")
            && (entry.name.hasSuffix(".warc") || entry.name.hasSuffix(".warc.gz"))
    }

    init(_ archive: ZIPReader, named name: String, intake: Intake) throws(Diagnostic) {
        self.name = name
        self.archive = archive
        self.intake = intake
        names = PageNames(of: name)
        files = archive.entries.filter(Self.isWARC)[...]
        selection = try Self.selection(in: archive, named: name, intake)
    }

    func next() -> Result<SavedPage, Diagnostic>? {
        while true {
            if let page = current?.next() { return page }
            guard let file = files.popFirst() else { return nextRemark() }
            current = reader(of: file)
        }
    }

    private func reader(of file: ZIPReader.Entry) -> any PageReader {
        let records = WARCFile(file, of: archive, limits: intake.limits)
        do throws(StreamError) {
            return try WARCPages(
                records, named: name, intake: intake, selection: selection, names: names)
        } catch {
            return ReadPages(failure: .unreadable(file.name, error, limits: intake.limits))
        }
    }

    private func nextRemark() -> Result<SavedPage, Diagnostic>? {
        var rest = remarks ?? selection.missing.reversed().map { .notInArchive($0, of: name) }
        defer { remarks = rest }
        return rest.popLast().map { .failure($0) }
    }

    /// Every line but the first is a page; the first says what the list is.
    private static func selection(
        in archive: ZIPReader, named name: String, _ intake: Intake
    ) throws(Diagnostic) -> PageSelection {
        guard let entry = archive.entries.first(where: { $0.name == list }) else {
            return PageSelection()
        }
        let bytes = try intake.bytes(of: entry, in: archive, named: name)
        let addresses = bytes.split(separator: 0x0A).compactMap { line in
            let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
            return object?["url"] as? String
        }
        return addresses.isEmpty ? PageSelection() : PageSelection(addresses)
    }
}

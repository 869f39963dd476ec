import Archives
import ArticleModel
import Foundation

extension Intake {
    /// The documents of a ZIP archive, by what it turns out to be.
    func zip(_ file: InputFile, named name: String, depth: Int) throws(Diagnostic) -> any PageReader
    {
        try requireDepth(depth, of: name)
        let archive: ZIPReader
        do throws(ZIPReader.OpenError) {
            archive = try ZIPReader(file, entryLimit: limits.archiveEntries)
        } catch {
            throw switch error {
            case .tooManyEntries:
                .excess(
                    name, "The archive has more files than", limits.archiveEntries,
                    "archiveEntries")
            case .unreadable(let reason): .damagedZIP(name, reason)
            }
        }
        if let kind = PackedDocument.kind(of: archive.entries) {
            throw .foreignFormat(name, kind, hint: FileSignature.saveThePage)
        }
        if WACZPages.isWACZ(archive.entries) {
            return try WACZPages(archive, named: name, intake: self)
        }
        let bundle = ZIPBundle(archive, limits: limits)
        if let page = try SingleFileZ.page(in: bundle, named: name, file, self) {
            return ReadPages(page)
        }
        let omnivore = Omnivore(bundle, named: name, limits: limits)
        let pages = BundlePages(
            omnivore?.pages ?? bundle, named: name, intake: self, depth: depth + 1,
            remarks: bundle.strayNames.map { .leadsOut($0, of: name) })
        return omnivore.map { DescribedPages(pages, describe: $0.described) } ?? pages
    }

    /// The documents of a tar archive.
    func tar(
        named name: String, depth: Int, open: @escaping () throws(StreamError) -> any ByteStream
    ) throws(Diagnostic) -> any PageReader {
        try requireDepth(depth, of: name)
        do throws(StreamError) {
            let bundle = try TarBundle(limits: limits, holdsPictures: bringsResources, open: open)
            return BundlePages(
                bundle, named: name, intake: self, depth: depth + 1,
                remarks: bundle.strayNames.map { .leadsOut($0, of: name) })
        } catch {
            throw .unreadable(name, error, limits: limits)
        }
    }

    func bytes(
        of entry: ZIPReader.Entry, in archive: ZIPReader, named name: String
    ) throws(Diagnostic) -> [UInt8] {
        do throws(StreamError) {
            return try archive.bytes(of: entry, limits)
        } catch {
            throw .unreadable(
                PageNames.name(of: entry.name, in: name), error, limits: limits)
        }
    }

    private func requireDepth(_ depth: Int, of name: String) throws(Diagnostic) {
        guard depth < limits.archiveDepth else {
            throw .excess(
                name, "Archives stand inside each other deeper than", limits.archiveDepth,
                "archiveDepth")
        }
    }
}

/// Documents that are ZIP archives inside, but none of pages.
enum PackedDocument {
    /// With its article; `nil` for an archive of anything. Source: OCF 3.3, ODF 1.3, ISO 29500.
    static func kind(of entries: [ZIPReader.Entry]) -> String? {
        let names = Set(entries.map(\.name))
        if names.contains("META-INF/container.xml") { return "an EPUB book" }
        if names.contains("[Content_Types].xml") { return "an office document" }
        if names.isSuperset(of: ["content.xml", "mimetype"]) { return "an office document" }
        return nil
    }
}

import ArticleModel
import Cataloguing
import Foundation
import TestSupport
import Testing

/// What others' programs make of the records; see `Tests/Records/check_records.py`.
@Suite(
    .enabled(
        if: RecordJudges.areInstalled,
        "the judges of records are not installed; run Tests/Setup/records.sh"))
struct RecordJudgesTests {
    @Test(
        .enabled(if: SharedFolder.isPresent, "the schemas lie in ../shared"),
        arguments: ["marcxml-schema", "mods-schema", "dublin-core-schema", "csl-schema"])
    func `the schemas accept the records`(check: String) throws {
        #expect(try RecordJudges.findings(of: check) == "\(check): no fault\n")
    }

    @Test(arguments: [
        "marc-fields", "marc-codes", "marc-reading", "ris-reading", "bibtex-reading",
        "biblatex-reading", "csl-reading", "json-ld",
    ])
    func `other programs read what the articles say`(check: String) throws {
        #expect(try RecordJudges.findings(of: check) == "\(check): no fault\n")
    }
}

enum RecordJudges {
    private static let checkout = Fixture.root.deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let python = checkout.appending(path: ".cache/records/bin/python")

    static let areInstalled = FileManager.default.isExecutableFile(atPath: python.path)

    /// What the script prints about the sample.
    static func findings(of check: String) throws -> String {
        let folder = try records.get()
        let process = Process()
        let pipe = Pipe()
        process.executableURL = python
        process.arguments = [
            "-B", checkout.appending(path: "Tests/Records/check_records.py").path, folder.path,
            "--only", check, "--schemas", SharedFolder.root.appending(path: "schemas").path,
        ]
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }

    /// The sample in every format, and what its articles say, written once.
    private static let records = Result { () throws in
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let dossier = SampleCatalogue.everything
        for format in CatalogueFormat.allCases {
            let bytes = CatalogueWriter.bytes(of: Catalogue(of: dossier), as: format)
            try Data(bytes).write(
                to: folder.appending(path: "records.\(format.fileExtension)"))
        }
        let lines = try dossier.articles.map { try JSONText.text(of: Truth($0), isPretty: false) }
        try lines.joined(separator: "\n").write(
            to: folder.appending(path: "truth.jsonl"), atomically: true, encoding: .utf8)
        return folder
    }

    private struct Truth: Encodable {
        let title: String?
        let authors: [String]?
        let published: String?

        init(_ listed: DossierArticle) {
            let attribution = listed.article.attribution
            title = attribution.title.value
            authors = attribution.authors.value?.map(\.name)
            published = attribution.published.value?.description
        }
    }
}

import Archives
import ArticleModel
import Intake
import TestSupport

/// The files of `Tests/Fixtures/wrappers`, and what intake finds in files.
enum WrapperFile {
    static let containers = [
        "singlefilez.html", "saved.mhtml", "letter.eml", "binary.webarchive", "text.webarchive",
        "saved.warc", "saved.warc.gz", "gzip.warc.gz", "deflate.warc.gz", "br.warc.gz",
        "zstd.warc.gz", "saved.wacz", "clips.zip", "clips.tar.gz", "feed.rss", "feed.atom",
        "wallabag.json", "omnivore.zip", "readeck.zip",
    ]

    static func bytes(_ file: String) throws -> [UInt8] { try Fixture("wrappers").bytes(file) }

    /// Everything in a file, decoded.
    static func sources(
        in bytes: [UInt8], named name: String, intake: Intake = Intake()
    ) -> [Result<Source, Diagnostic>] {
        var results: [Result<Source, Diagnostic>] = []
        let reader = intake.pages(of: InputFile(bytes), named: name)
        while let page = reader.next() {
            results.append(
                page.flatMap { page in
                    Result { () throws(Diagnostic) in try intake.source(of: page) }
                })
        }
        return results
    }

    static func sources(_ file: String) throws -> [Source] {
        try sources(in: bytes(file), named: file).compactMap { try? $0.get() }
    }

    static func remarks(_ file: String) throws -> [Diagnostic] {
        try sources(in: bytes(file), named: file).compactMap {
            if case .failure(let remark) = $0 { remark } else { nil }
        }
    }
}

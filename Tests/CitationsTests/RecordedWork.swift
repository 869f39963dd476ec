import ArticleModel
import Citations
import Foundation
import TestSupport

/// A work of the record, as CSL-JSON.
struct RecordedWork: Decodable {
    struct Name: Decodable {
        var family: String?
        var given: String?
        var suffix: String?
        var particle: String?
        var literal: String?

        enum CodingKeys: String, CodingKey {
            case family, given, suffix, literal
            case particle = "non-dropping-particle"
        }
    }

    struct Date: Decodable {
        var parts: [[Int]]

        enum CodingKeys: String, CodingKey {
            case parts = "date-parts"
        }
    }

    var id: String
    var type: String
    var title: String
    var container: String?
    var author: [Name]?
    var issued: Date?
    var accessed: Date?
    var url: String?
    var doi: String?
    var volume: String?
    var issue: String?
    var page: String?
    var edition: String?
    var section: String?
    var language: String?

    enum CodingKeys: String, CodingKey {
        case id, type, title, author, issued, accessed, page, edition, section, language
        case volume, issue
        case doi = "DOI"
        case container = "container-title"
        case url = "URL"
    }

    static func all() throws -> [String: RecordedWork] {
        let data = try Data(contentsOf: folder.appending(path: "works.json"))
        let works = try JSONDecoder().decode([RecordedWork].self, from: data)
        return Dictionary(uniqueKeysWithValues: works.map { ($0.id, $0) })
    }

    /// What a file of the record says: on each line an id and two citations.
    static func lines(of file: String) throws -> [[String]] {
        try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            .split(separator: "\n").map { $0.components(separatedBy: "\t") }
    }

    private static let folder = Fixture.root.appending(path: "citations")

    var cited: CitedWork {
        var work = CitedWork(title: title)
        work.kind = Self.kinds[type] ?? .webpage
        work.names = (author ?? []).map(\.cited)
        work.container = container
        work.published = issued?.partial
        work.accessed = accessed?.partial
        (work.url, work.page, work.edition, work.section) = (url, page, edition, section)
        (work.doi, work.volume, work.issue) = (doi, volume, issue)
        work.language = language
        return work
    }

    private static let kinds: [String: PublicationKind] = [
        "article-newspaper": .newspaper, "article-magazine": .magazine, "post-weblog": .blog,
        "article-journal": .journal, "webpage": .webpage,
    ]
}

extension RecordedWork.Name {
    /// By way of the form under which an author is filed.
    fileprivate var cited: CitedName {
        guard literal == nil, let family else {
            return CitedName(Author(name: literal ?? "", kind: .corporate))
        }
        let first = [given, particle].compactMap { $0 }.joined(separator: " ")
        let filed = [family, first, suffix ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        return CitedName(Author(name: family, fileAs: filed))
    }
}

extension RecordedWork.Date {
    fileprivate var partial: PartialDate? {
        guard let parts = parts.first, let year = parts.first else { return nil }
        return PartialDate(
            year: year, month: parts.count > 1 ? parts[1] : nil,
            day: parts.count > 2 ? parts[2] : nil)
    }
}

extension [Inline] {
    /// As plain text with italics between underscores.
    var marked: String {
        map { inline in
            if case .emphasis(let words) = inline {
                "_" + words.plainText + "_"
            } else {
                [inline].plainText
            }
        }
        .joined()
    }
}

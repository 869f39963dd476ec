/// What a list of metadata, or a file beside a document, says of one article: a row of somebody's
/// bibliography or reading list.
package struct BibliographyEntry: Sendable, Equatable {
    /// Where an entry stands.
    package struct Place: Sendable, Hashable, CustomStringConvertible {
        /// The list, relative to the manifest or as the user named it.
        package var list: String
        /// Of the list, counted from 1.
        package var line: Int
        /// Which row of the list it is, counted from 1: a line may hold several.
        package var row = 1

        package init(list: String, line: Int) {
            self.list = list
            self.line = line
        }

        package var description: String { "\(list):\(line)" }
    }

    /// An author as a list names him.
    package enum Name: Sendable, Equatable {
        /// The list itself says which is the family name, or that this is a body.
        case parted(Author)
        /// One text, of a person or a body.
        case whole(String)

        package var text: String {
            switch self {
            case .parted(let author): author.fileAs
            case .whole(let name): name
            }
        }
    }

    package var place: Place
    /// The article's address on the web, as written.
    package var url: String?
    /// Files that hold the article, relative to the list's folder, as written.
    package var files: [String] = []
    /// Title, date, site and the like, by the keys of a `---` header. Lines are the list's.
    package var fields: [HeaderField] = []
    /// The authors one by one; an unparted list of them stands in `fields`.
    package var authors: [Name] = []
    package var contributors = ByRole(repeating: [Name]())
    /// The person's own tags, each whole.
    package var tags: [String] = []
    package var kind: PublicationKind?
    /// When the person saved the page, or last looked at it; never a publication date.
    package var saved: PartialDate?
    /// The person's own words about the article.
    package var note: String?
    /// A program took the fields from the page, as services for reading later do. Tags and note
    /// are the person's all the same.
    package var isMachineMade = false

    package init(place: Place) { self.place = place }

    /// The title, or what else one can call the entry by.
    package var name: String {
        fields.first { $0.key == "title" }?.values.first ?? url ?? files.first ?? "\(place)"
    }

    /// Nothing in it could lead to an article or name one that is wanted.
    package var isBlank: Bool {
        url == nil && files.isEmpty && !fields.contains { $0.key == "title" && !$0.values.isEmpty }
    }

    /// Adds a field unless there is nothing to add.
    package mutating func add(_ key: String, _ value: String?, line: Int? = nil) {
        guard let value = value?.trimmingSpace, !value.isEmpty else { return }
        fields.append(HeaderField(key: key, values: [value], line: line ?? place.line))
    }
}

extension String {
    /// Without white space at either end.
    fileprivate var trimmingSpace: String {
        let start = drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }
}

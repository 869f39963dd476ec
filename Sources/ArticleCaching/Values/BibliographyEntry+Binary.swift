package import ArticleModel

extension BibliographyEntry: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(place: try reader.read())
        url = try reader.read()
        files = try reader.read()
        fields = try reader.read()
        authors = try reader.read()
        for role in ArticleRole.allCases { contributors[role] = try reader.read() }
        tags = try reader.read()
        kind = try reader.read()
        saved = try reader.read()
        note = try reader.read()
        isMachineMade = try reader.read()
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(place, url, files, fields, authors)
        for role in ArticleRole.allCases { writer.write(contributors[role]) }
        writer.write(tags, kind, saved, note, isMachineMade)
    }
}

extension BibliographyEntry.Place: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(list: try reader.read(), line: try reader.read())
        row = try reader.read()
    }

    package func write(to writer: inout BinaryWriter) { writer.write(list, line, row) }
}

extension BibliographyEntry.Name: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        switch try reader.byte() {
        case 0: self = .parted(try reader.read())
        case 1: self = .whole(try reader.read())
        default: throw MalformedEntry()
        }
    }

    package func write(to writer: inout BinaryWriter) {
        switch self {
        case .parted(let author):
            writer.write(byte: 0)
            writer.write(author)
        case .whole(let name):
            writer.write(byte: 1)
            writer.write(name)
        }
    }
}

extension HeaderField: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            key: try reader.read(), values: try reader.read(), line: try reader.read(),
            origin: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(key, values, line, origin) }
}

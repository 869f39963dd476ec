package import ArticleModel

extension Attribution: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init()
        title = try reader.read()
        authors = try reader.read()
        for role in ArticleRole.allCases { contributors[role] = try reader.read() }
        site = try reader.read()
        published = try reader.read()
        modified = try reader.read()
        language = try reader.read()
        url = try reader.read()
        section = try reader.read()
        tags = try reader.read()
        rights = try reader.read()
        kind = try reader.read()
        periodical = try reader.read()
        description = try reader.read()
        titleIsSupplied = try reader.read()
        captured = try reader.read()
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(title, authors)
        for role in ArticleRole.allCases { writer.write(contributors[role]) }
        writer.write(site, published, modified, language, url, section, tags)
        writer.write(rights, kind, periodical, description, titleIsSupplied, captured)
    }
}

extension Field: BinaryValue, BinaryWritable where Value: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(candidates: try reader.read())
        isDeclaredAbsent = try reader.read()
        confidence = try reader.read()
        isUncertain = try reader.read()
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(candidates, isDeclaredAbsent, confidence, isUncertain)
    }
}

extension Candidate: BinaryValue, BinaryWritable where Value: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            value: try reader.read(), origin: try reader.read(), evidence: try reader.read(),
            line: try reader.read())
        signs = try reader.read()
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(value, origin, evidence, line, signs)
    }
}

extension PartialDate: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        let date = PartialDate(
            year: try reader.read(), month: try reader.read(), day: try reader.read(),
            time: try reader.read())
        guard let date else { throw MalformedEntry() }
        self = date
    }

    package func write(to writer: inout BinaryWriter) { writer.write(year, month, day, time) }
}

extension PartialDate.Time: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            hour: try reader.read(), minute: try reader.read(), second: try reader.read(),
            offset: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(hour, minute, second, offset) }
}

extension PeriodicalPart: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init()
        volume = try reader.read()
        issue = try reader.read()
        firstPage = try reader.read()
        lastPage = try reader.read()
        issn = try reader.read()
        doi = try reader.read()
        publisher = try reader.read()
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(volume, issue, firstPage, lastPage, issn, doi, publisher)
    }
}

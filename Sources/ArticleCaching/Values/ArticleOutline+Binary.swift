package import ArticleModel

extension ArticleOutline: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            survey: try reader.read(), runs: try reader.read(), removed: try reader.read(),
            takenOut: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(survey, runs, removed, takenOut)
    }
}

extension BodySurvey: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init()
        blockLanguages = try reader.read()
        passageLanguages = try reader.read()
        images = try reader.read()
        references = try reader.read()
        ids = try reader.read()
        links = try reader.read()
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(blockLanguages, passageLanguages, images, references, ids, links)
    }
}

extension SurveyedLink: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            url: try reader.read(), identity: try reader.read(), fragment: try reader.read(),
            note: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(url, identity, fragment, note)
    }
}

extension SourceNote: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            number: try reader.read(), anchor: try reader.read(), url: try reader.read(),
            readableURL: try reader.read(), host: try reader.read(), date: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(number, anchor, url, readableURL, host, date)
    }
}

extension UInt64: BinaryValue {
    /// Eight bytes, the lowest first: digests are as long as they are.
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        var number: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            number |= UInt64(try reader.byte()) << shift
        }
        self = number
    }

    package func write(to writer: inout BinaryWriter) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            writer.write(byte: UInt8(truncatingIfNeeded: self >> shift))
        }
    }
}

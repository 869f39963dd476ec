package import ArticleModel

extension Removal: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            id: try reader.read(), reasons: try reader.read(), text: try reader.read(),
            origin: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(id, reasons, text, origin) }
}

extension Reason: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(rule: try reader.read(), weight: try reader.read(), sentence: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(rule, weight, sentence) }
}

extension LinkChange: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            reason: try reader.read(), text: try reader.read(), before: try reader.read(),
            after: try reader.read(), line: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(reason, text, before, after, line)
    }
}

extension Doubt: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            code: try reader.read(), message: try reader.read(), fix: try reader.read(),
            line: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(code, message, fix, line) }
}

extension Author: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            name: try reader.read(), kind: try reader.read(), fileAs: try reader.read() as String)
    }

    package func write(to writer: inout BinaryWriter) { writer.write(name, kind, fileAs) }
}

extension Diagnostic: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            try reader.read(), file: try reader.read(), line: try reader.read(),
            hint: try reader.read(), kind: try reader.read(), severity: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(message, file, line, hint, kind, severity)
    }
}

extension Diagnostic.Kind: BinaryValue {
    /// In the order of their bytes.
    private static let all: [Self] = [.input, .usage, .fileSystem, .program]

    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        let index = Int(try reader.byte())
        guard Self.all.indices.contains(index) else { throw MalformedEntry() }
        self = Self.all[index]
    }

    package func write(to writer: inout BinaryWriter) {
        switch self {
        case .input: writer.write(byte: 0)
        case .usage: writer.write(byte: 1)
        case .fileSystem: writer.write(byte: 2)
        case .program: writer.write(byte: 3)
        }
    }
}

extension Diagnostic.Severity: BinaryValue {}
extension LinkChange.Reason: BinaryValue {}
extension Doubt.Code: BinaryValue {}
extension Author.Kind: BinaryValue {}
extension AttributionOrigin: BinaryValue {}
extension EvidenceSign: BinaryValue {}
extension PublicationKind: BinaryValue {}

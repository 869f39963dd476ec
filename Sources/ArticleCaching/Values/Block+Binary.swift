package import ArticleModel

extension Block: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            try reader.read(), id: try reader.read(), language: try reader.read(),
            direction: try reader.read(), origin: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(content, id, language, direction, origin)
    }
}

extension Block.Content: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        switch try reader.byte() {
        case 0: self = .paragraph(try reader.read())
        case 1: self = .heading(level: try reader.read(), try reader.read())
        case 2: self = .list(try reader.read())
        case 3: self = .quotation(try reader.read())
        case 4: self = .code(try reader.read())
        case 5: self = .figure(try reader.read())
        case 6: self = .table(try reader.read())
        case 7: self = .divider
        case 8: self = .aside(try reader.read())
        case 9: self = .embed(try reader.read())
        case 10: self = .footnote(try reader.read())
        case 11: self = .math(try reader.read())
        default: throw MalformedEntry()
        }
    }

    package func write(to writer: inout BinaryWriter) {
        func write(_ kind: UInt8, _ value: some BinaryValue) {
            writer.write(byte: kind)
            writer.write(value)
        }
        switch self {
        case .paragraph(let inlines): write(0, inlines)
        case .heading(let level, let inlines):
            write(1, level)
            writer.write(inlines)
        case .list(let list): write(2, list)
        case .quotation(let quotation): write(3, quotation)
        case .code(let code): write(4, code)
        case .figure(let figure): write(5, figure)
        case .table(let table): write(6, table)
        case .divider: writer.write(byte: 7)
        case .aside(let aside): write(8, aside)
        case .embed(let embed): write(9, embed)
        case .footnote(let footnote): write(10, footnote)
        case .math(let math): write(11, math)
        }
    }
}

extension Origin: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(path: try reader.read(), line: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(path, line) }
}

extension Direction: BinaryValue {}

package import ArticleModel

extension List: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(style: try reader.read(), items: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(style, items) }
}

extension List.Item: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(term: try reader.read(), blocks: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(term, blocks) }
}

extension Quotation: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            blocks: try reader.read(), attribution: try reader.read(),
            isPullQuote: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(blocks, attribution, isPullQuote)
    }
}

extension CodeBlock: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(text: try reader.read(), language: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(text, language) }
}

extension Figure: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(images: try reader.read(), caption: try reader.read(), credit: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(images, caption, credit) }
}

extension Image: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            source: try reader.read(), alternative: try reader.read(), width: try reader.read(),
            height: try reader.read())
        references = try reader.read()
        embedded = try reader.read()
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(source, alternative, width, height, references, embedded)
    }
}

extension Image.Reference: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(written: try reader.read(), address: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(written, address) }
}

extension Table: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(caption: try reader.read(), head: try reader.read(), body: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(caption, head, body) }
}

extension Table.Cell: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            blocks: try reader.read(), isHeader: try reader.read(), columnSpan: try reader.read(),
            rowSpan: try reader.read(), alignment: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(blocks, isHeader, columnSpan, rowSpan, alignment)
    }
}

extension Aside: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(title: try reader.read(), blocks: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(title, blocks) }
}

extension Embed: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(kind: try reader.read(), url: try reader.read(), title: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(kind, url, title) }
}

extension Footnote: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(label: try reader.read(), blocks: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(label, blocks) }
}

extension Link: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            target: try reader.read(), content: try reader.read(), title: try reader.read(),
            note: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(target, content, title, note) }
}

extension Ruby: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(base: try reader.read(), reading: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(base, reading) }
}

extension Passage: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            language: try reader.read(), direction: try reader.read(), content: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(language, direction, content) }
}

extension Math: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(tree: try reader.read(), tex: try reader.read(), isDisplay: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(tree, tex, isDisplay) }
}

extension Math.Attribute: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(name: try reader.read(), value: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(name, value) }
}

extension List.Style: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        switch try reader.byte() {
        case 0: self = .bulleted
        case 1: self = .numbered(start: try reader.read())
        case 2: self = .description
        default: throw MalformedEntry()
        }
    }

    package func write(to writer: inout BinaryWriter) {
        switch self {
        case .bulleted: writer.write(byte: 0)
        case .numbered(let start):
            writer.write(byte: 1)
            writer.write(start)
        case .description: writer.write(byte: 2)
        }
    }
}

extension Link.Target: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        switch try reader.byte() {
        case 0: self = .external(try reader.read())
        case 1: self = .article(slug: try reader.read())
        case 2: self = .block(id: try reader.read())
        default: throw MalformedEntry()
        }
    }

    package func write(to writer: inout BinaryWriter) {
        switch self {
        case .external(let address):
            writer.write(byte: 0)
            writer.write(address)
        case .article(let slug):
            writer.write(byte: 1)
            writer.write(slug)
        case .block(let id):
            writer.write(byte: 2)
            writer.write(id)
        }
    }
}

extension Math.Node: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        switch try reader.byte() {
        case 0: self = .text(try reader.read())
        case 1:
            self = .element(
                name: try reader.read(), attributes: try reader.read(), children: try reader.read())
        default: throw MalformedEntry()
        }
    }

    package func write(to writer: inout BinaryWriter) {
        switch self {
        case .text(let words):
            writer.write(byte: 0)
            writer.write(words)
        case .element(let name, let attributes, let children):
            writer.write(byte: 1)
            writer.write(name, attributes, children)
        }
    }
}

extension Table.Alignment: BinaryValue {}
extension Embed.Kind: BinaryValue {}

package import ArticleModel

extension Inline: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        switch try reader.byte() {
        case 0: self = .text(try reader.read())
        case 1: self = .emphasis(try reader.read())
        case 2: self = .strong(try reader.read())
        case 3: self = .small(try reader.read())
        case 4: self = .subscript(try reader.read())
        case 5: self = .superscript(try reader.read())
        case 6: self = .deleted(try reader.read())
        case 7: self = .inserted(try reader.read())
        case 8: self = .quote(try reader.read())
        case 9: self = .code(try reader.read())
        case 10: self = .link(try reader.read())
        case 11: self = .image(try reader.read())
        case 12: self = .lineBreak
        case 13: self = .abbreviation(try reader.read(), expansion: try reader.read())
        case 14: self = .ruby(try reader.read())
        case 15: self = .math(try reader.read())
        case 16: self = .footnoteReference(label: try reader.read())
        case 17: self = .passage(try reader.read())
        default: throw MalformedEntry()
        }
    }

    package func write(to writer: inout BinaryWriter) {
        func write(_ kind: UInt8, _ value: some BinaryValue) {
            writer.write(byte: kind)
            writer.write(value)
        }
        switch self {
        case .text(let words): write(0, words)
        case .emphasis(let content): write(1, content)
        case .strong(let content): write(2, content)
        case .small(let content): write(3, content)
        case .subscript(let content): write(4, content)
        case .superscript(let content): write(5, content)
        case .deleted(let content): write(6, content)
        case .inserted(let content): write(7, content)
        case .quote(let content): write(8, content)
        case .code(let text): write(9, text)
        case .link(let link): write(10, link)
        case .image(let image): write(11, image)
        case .lineBreak: writer.write(byte: 12)
        case .abbreviation(let content, let expansion):
            write(13, content)
            writer.write(expansion)
        case .ruby(let ruby): write(14, ruby)
        case .math(let math): write(15, math)
        case .footnoteReference(let label): write(16, label)
        case .passage(let passage): write(17, passage)
        }
    }
}

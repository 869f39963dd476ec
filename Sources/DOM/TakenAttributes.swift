/// A page without the attributes of its plain tags, and these. Refers to the page it was made from.
struct TakenAttributes {
    /// Ranges are of the whole page.
    struct Attribute {
        private let nameStart: Int32
        private let nameEnd: Int32
        /// -1 where there is no value.
        private var valueStart: Int32 = -1
        private var valueEnd: Int32 = -1
        /// A reference stands in the value, or an ampersand by itself.
        var hasReference = false

        init(name: Range<Int>) {
            (nameStart, nameEnd) = (Int32(name.lowerBound), Int32(name.upperBound))
        }

        var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
        var value: Range<Int>? {
            get { valueStart < 0 ? nil : Int(valueStart)..<Int(valueEnd) }
            set {
                valueStart = newValue.map { Int32($0.lowerBound) } ?? -1
                valueEnd = newValue.map { Int32($0.upperBound) } ?? -1
            }
        }
    }

    struct Tag {
        /// Where its `>` or `/>` stands in `page`.
        var end: Int32
        /// Index of its first attribute; they reach to where those of the next tag begin.
        var first: Int32
    }

    /// The page as libxml2 gets it.
    var page: [UInt8] = []
    /// The whole page.
    var html = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    var attributes: [Attribute] = []
    /// In the order of the page.
    var tags: [Tag] = []
    /// Of the tag that comes next.
    private var next = 0

    /// The attributes of the tag whose end stands at a place of `page`; none for any other. Places
    /// must be asked in order.
    mutating func attributes(ofTagEndingAt end: Int) -> ArraySlice<Attribute> {
        while next < tags.count, Int(tags[next].end) < end { next += 1 }
        guard next < tags.count, Int(tags[next].end) == end else { return [] }
        let first = Int(tags[next].first)
        next += 1
        return attributes[first..<(next < tags.count ? Int(tags[next].first) : attributes.count)]
    }

    /// Adds the value of an attribute to bytes, references resolved.
    func addValue(of attribute: Attribute, to bytes: inout [UInt8]) {
        guard let value = attribute.value else { return }
        var rest = html[value]
        while attribute.hasReference, let sign = rest.firstIndex(of: UInt8(ascii: "&")) {
            bytes.append(contentsOf: rest[..<sign])
            rest = rest[(sign + 1)...]
            if let reference = Reference(at: rest) {
                bytes.append(contentsOf: UTF8.encode(reference.character) ?? .init())
                rest = rest.dropFirst(reference.length)
            } else {
                bytes.append(UInt8(ascii: "&"))
            }
        }
        bytes.append(contentsOf: rest)
    }
}

extension TakenAttributes {
    /// What stands behind an ampersand: one of the five names that XML has, or a number.
    struct Reference {
        let character: Unicode.Scalar
        /// In bytes, with the semicolon.
        let length: Int

        /// - Parameter text: which it begins; `nil` for any other.
        init?(at text: Slice<UnsafeBufferPointer<UInt8>>) {
            let reference =
                text.first == UInt8(ascii: "#")
                ? Self.number(text.dropFirst().prefix(Self.longestNumber)) : Self.name(text)
            guard let reference else { return nil }
            self = reference
        }

        private init(_ character: Unicode.Scalar, _ length: Int) {
            (self.character, self.length) = (character, length)
        }

        private static func name(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Reference? {
            let row = names.first { text.starts(with: $0.name) }
            return row.map { Reference($0.character, $0.name.count) }
        }

        /// In bytes, with the semicolon.
        private static let longestNumber = 8

        private static func number(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Reference? {
            let isHexadecimal = text.first.map { $0 | 0x20 } == UInt8(ascii: "x")
            let digits = (isHexadecimal ? text.dropFirst() : text).prefix {
                $0 != UInt8(ascii: ";")
            }
            let number = String(decoding: digits, as: UTF8.self)
            // A sign in front, which Swift would read, is none of a digit.
            guard digits.endIndex < text.endIndex, digits.first.map({ $0 >= 0x30 }) ?? false,
                let value = UInt32(number, radix: isHexadecimal ? 16 : 10), value >= 0x20,
                value & 0xFFFE != 0xFFFE, let character = Unicode.Scalar(value)
            else { return nil }
            return Reference(character, digits.endIndex - text.startIndex + 2)
        }

        private static let names: [(name: [UInt8], character: Unicode.Scalar)] = [
            ("amp;", "&"), ("quot;", "\""), ("lt;", "<"), ("gt;", ">"), ("apos;", "'"),
        ].map { (Array(($0 as String).utf8), $1) }
    }
}

/// The curved quotation marks in UTF-8: three bytes, of which the last tells them apart.
enum QuotationMark {
    enum Kind { case single, double }

    /// In bytes.
    static let length = 3

    private static let openingSingle: UInt8 = 0x98
    private static let closingSingle: UInt8 = 0x99
    private static let openingDouble: UInt8 = 0x9C
    private static let closingDouble: UInt8 = 0x9D

    /// A mark that ends the words of a quotation of the kind: any in single ones, in double ones a
    /// double one. An apostrophe is none.
    static func stands(at index: Int, in bytes: [UInt8], of kind: Kind) -> Bool {
        switch mark(at: index, in: bytes) {
        case openingDouble, closingDouble: true
        case openingSingle: kind == .single
        case closingSingle: kind == .single && !isApostrophe(at: index, in: bytes)
        default: false
        }
    }

    static func closes(at index: Int, in bytes: [UInt8], _ kind: Kind) -> Bool {
        mark(at: index, in: bytes) == (kind == .single ? closingSingle : closingDouble)
    }

    /// Where the last double mark stands that pandoc takes for a closing one; a straight one around
    /// the value of an attribute is one too.
    ///
    /// - Returns: -1 for none.
    static func lastClosingDouble(in bytes: [UInt8]) -> Int {
        bytes.indices.last {
            bytes[$0] == UInt8(ascii: "\"") || mark(at: $0, in: bytes) == closingDouble
        } ?? -1
    }

    /// The last byte of the mark that begins at the index; `nil` where none does.
    private static func mark(at index: Int, in bytes: [UInt8]) -> UInt8? {
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else {
            return nil
        }
        return bytes[index + 2]
    }

    /// A letter or a digit follows; one that is not ASCII begins with any byte but that of a mark.
    private static func isApostrophe(at index: Int, in bytes: [UInt8]) -> Bool {
        guard index + length < bytes.count else { return false }
        let next = bytes[index + length]
        return next.isLetterOrDigit || next >= 0x80 && next != 0xE2
    }
}

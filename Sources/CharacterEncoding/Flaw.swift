/// What stands at a place of a text in UTF-8 where it cannot stay as it is. Lengths are in bytes.
enum Flaw {
    /// The longest start of a character that the next byte cannot continue, or a stray byte.
    case malformed(length: Int, isCutOff: Bool)
    /// A character XML does not allow.
    case forbidden(length: Int)
    /// Alone it ends a line; before a line feed it is nothing.
    case carriageReturn(isAlone: Bool)
    case formFeed

    var length: Int {
        switch self {
        case .malformed(let length, _), .forbidden(let length): length
        case .carriageReturn, .formFeed: 1
        }
    }

    init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
        let byte = unsafe text[index]
        if byte >= 0x80 {
            self = unsafe Self.character(text, at: index)
        } else if byte == 0x0D {
            let next = index + 1
            self = .carriageReturn(isAlone: unsafe next == text.count || text[next] != 0x0A)
        } else {
            self = byte == 0x0C ? .formFeed : .forbidden(length: 1)
        }
    }

    /// A character that is whole is one of those XML forbids.
    private static func character(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Flaw {
        guard let lead = unsafe UTF8Lead(text[index]) else {
            return .malformed(length: 1, isCutOff: false)
        }
        for read in 1..<lead.length {
            guard index + read < text.count else {
                return .malformed(length: read, isCutOff: true)
            }
            guard unsafe lead.allows(text[index + read], at: read) else {
                return .malformed(length: read, isCutOff: false)
            }
        }
        return .forbidden(length: lead.length)
    }
}

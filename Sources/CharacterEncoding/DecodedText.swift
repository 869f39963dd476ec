/// A text in UTF-8, fit for XML, with an account of how it was read.
package struct DecodedText: Sendable, Equatable {
    /// Every line ends in a line feed; no byte order mark.
    package var utf8: [UInt8]
    /// The encoding the bytes were read as.
    package var encoding: Encoding
    /// Why that one.
    package var evidence: Evidence
    /// U+FFFD put in the place of bytes that mean nothing in the encoding.
    package var replacements = 0
    /// Characters left out because XML forbids them: C0 controls, U+FFFE, U+FFFF.
    package var droppedControls = 0
    /// Letters that the file had encoded in UTF-8 twice.
    package var mendedLetters = 0
    /// The label that was declared, when the bytes prove it wrong.
    package var overruled: String?

    package init(utf8: [UInt8], encoding: Encoding, evidence: Evidence) {
        self.utf8 = utf8
        self.encoding = encoding
        self.evidence = evidence
    }
}

/// What an encoding was recognised by.
package enum Evidence: String, Sendable {
    case byteOrderMark = "byte order mark"
    /// The wrapper or header around the text.
    case declared = "declaration"
    case meta
    case xmlDeclaration = "XML declaration"
    /// Nothing is declared, or something wrong, and the bytes are UTF-8.
    case validUTF8 = "valid UTF-8"
    /// Nothing is declared; the language has a usual encoding.
    case language
    /// Nothing is known.
    case fallback
}

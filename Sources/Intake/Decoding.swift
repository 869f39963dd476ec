import ArticleModel
import CharacterEncoding

extension DecodedText {
    /// A file's text; the header, where there is one, may say its encoding and language.
    init(_ bytes: [UInt8], of page: SavedPage, limits: Intake.Limits) throws(Diagnostic) {
        let header = HeaderBlock(bytes, sizeLimit: limits.headerSize)
        let fields = header.map { HeaderLines($0).fields } ?? []
        func value(_ keys: [String]) -> String? {
            fields.first { keys.contains($0.key) }?.values.first
        }
        let decoder = TextDecoder(
            declared: value(["encoding", "charset"]) ?? page.encoding,
            language: value(["language", "lang"]),
            start: header?.end ?? 0)
        do throws(TextDecoder.UnreadableEncoding) {
            self = try decoder.text(from: bytes)
        } catch {
            throw .unreadableEncoding(page.name, error.label)
        }
        guard !isBinary else { throw .binary(page.name, controls: droppedControls) }
    }

    /// One character in so many may be a control character before a text is taken for binary data;
    /// in random bytes one in ten is.
    private static let charactersPerControl = 50

    private var isBinary: Bool {
        droppedControls * Self.charactersPerControl > utf8.count + droppedControls
    }

    /// What the user should know of the decoding.
    func warnings(file: String) -> [Diagnostic] {
        var warnings: [Diagnostic] = []
        if let overruled {
            warnings.append(.overruledEncoding(file, declared: overruled))
        }
        if replacements > 0 {
            warnings.append(.undecodable(file, replacements, encoding: encoding.name))
        }
        if droppedControls > 0 { warnings.append(.controlCharacters(file, droppedControls)) }
        if mendedLetters > 0 { warnings.append(.encodedTwice(file, mendedLetters)) }
        return warnings
    }
}

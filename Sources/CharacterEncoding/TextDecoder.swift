/// Bytes to UTF-8, the encoding found as the WHATWG standards find it.
///
/// One rule is added for texts that lie: a declared legacy encoding gives way to UTF-8 where the
/// bytes cannot be anything else.
package struct TextDecoder: Sendable {
    /// A label from around the text: a header field, a content type.
    package var declared: String?
    /// BCP 47, known from around the text; decides where nothing is declared.
    package var language: String?
    /// The offset behind a header, where a page's own first bytes are.
    package var start: Int

    package init(declared: String? = nil, language: String? = nil, start: Int = 0) {
        self.declared = declared
        self.language = language
        self.start = start
    }

    /// An encoding that browsers refuse, or that iconv lacks here.
    package struct UnreadableEncoding: Error, Equatable {
        /// As declared.
        package let label: String
    }

    /// The text, every byte of it accounted for.
    /// - Throws: `UnreadableEncoding`.
    package func text(from bytes: [UInt8]) throws(UnreadableEncoding) -> DecodedText {
        if let mark = ByteOrderMark.leading(bytes) {
            let rest = Array(bytes.dropFirst(mark.bytes.count))
            return try text(from: rest, in: .named(mark.encoding), by: .byteOrderMark)
        }
        let prescan = Prescan(Array(bytes.dropFirst(start).prefix(Prescan.length)))
        let utf8 = UTF8Text(decoding: bytes)
        if let declaration = declared.flatMap(Declaration.init(around:)) ?? prescan.declaration {
            return try text(from: bytes, declared: declaration, unless: utf8)
        }
        guard utf8.replacements > 0, !utf8.speaksForUTF8 else {
            return DecodedText(utf8, in: .utf8, by: .validUTF8)
        }
        return try undeclaredText(from: bytes, language: language ?? prescan.language)
    }

    private func undeclaredText(
        from bytes: [UInt8], language: String?
    ) throws(UnreadableEncoding) -> DecodedText {
        let row = language.flatMap { tag in FallbackEncoding.all.first { $0.matches(tag) } }
        guard let row else { return try text(from: bytes, in: .windows1252, by: .fallback) }
        return try text(from: bytes, in: row.encoding(for: bytes), by: .language)
    }

    /// The declaration is believed unless `utf8`, the same bytes as UTF-8, proves it wrong.
    private func text(
        from bytes: [UInt8], declared: Declaration, unless utf8: UTF8Text
    ) throws(UnreadableEncoding) -> DecodedText {
        guard declared.encoding != .utf8 else {
            return DecodedText(utf8, in: .utf8, by: declared.evidence)
        }
        guard let legacy = declared.encoding.text(from: bytes) else {
            throw UnreadableEncoding(label: declared.label)
        }
        let isDoubtful = declared.encoding.scheme == .singleByte || legacy.replacements > 0
        guard utf8.speaksForUTF8, isDoubtful else {
            return DecodedText(legacy, in: declared.encoding, by: declared.evidence)
        }
        var corrected = DecodedText(utf8, in: .utf8, by: .validUTF8)
        corrected.overruled = declared.label
        return corrected
    }

    private func text(
        from bytes: [UInt8], in encoding: Encoding, by evidence: Evidence
    ) throws(UnreadableEncoding) -> DecodedText {
        guard let legacy = encoding.text(from: bytes) else {
            throw UnreadableEncoding(label: encoding.name)
        }
        return DecodedText(legacy, in: encoding, by: evidence)
    }
}

extension DecodedText {
    init(_ text: UTF8Text, in encoding: Encoding, by evidence: Evidence) {
        let double =
            encoding == .utf8 && text.holdsC1Control ? DoubleEncoding(text.bytes) : nil
        self.init(utf8: double?.mended ?? text.bytes, encoding: encoding, evidence: evidence)
        mendedLetters = double?.letters ?? 0
        replacements = text.replacements
        droppedControls = text.controls
    }

    init(_ legacy: LegacyText, in encoding: Encoding, by evidence: Evidence) {
        self.init(UTF8Text(decoding: legacy.utf8), in: encoding, by: evidence)
        replacements += legacy.replacements
    }
}

extension Encoding {
    /// The text the bytes stand for, with malformed UTF-8 left as it is; `nil` when there is no
    /// reading them.
    func text(from bytes: [UInt8]) -> LegacyText? {
        switch scheme {
        case .utf8: LegacyText(utf8: bytes)
        case .utf16: LegacyConverter(converters)?.text(from: bytes, isWide: true)
        case .singleByte: SingleByteTable(self)?.text(from: bytes)
        case .multiByte: LegacyConverter(converters)?.text(from: bytes)
        case .replacement: nil
        }
    }
}

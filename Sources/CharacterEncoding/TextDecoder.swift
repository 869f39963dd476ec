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

    /// The text; `nil` when its encoding is one that browsers refuse, or that iconv lacks here.
    package func text(from bytes: [UInt8]) -> DecodedText? {
        if let mark = ByteOrderMark.leading(bytes) {
            let encoding = Encoding.named(mark.encoding)
            let rest = Array(bytes.dropFirst(mark.bytes.count))
            return decoded(rest, as: encoding, by: .byteOrderMark)
        }
        let prescan = Prescan(Array(bytes.dropFirst(start).prefix(Prescan.length)))
        let utf8 = UTF8Text(decoding: bytes)
        if let encoding = declared.flatMap(Encoding.init(label:)) {
            return decoded(bytes, as: encoding, by: .declared, unless: utf8)
        }
        if let encoding = prescan.encoding {
            return decoded(bytes, as: encoding, by: prescan.evidence, unless: utf8)
        }
        guard utf8.replacements > 0, !utf8.speaksForUTF8 else {
            return DecodedText(utf8, by: .validUTF8)
        }
        return undeclared(bytes, language: language ?? prescan.language)
    }

    private func undeclared(_ bytes: [UInt8], language: String?) -> DecodedText? {
        let row = language.flatMap { tag in FallbackEncoding.all.first { $0.matches(tag) } }
        guard let row else { return decoded(bytes, as: .windows1252, by: .fallback) }
        return decoded(bytes, as: row.encoding(for: bytes), by: .language)
    }

    /// The declared encoding is believed unless `utf8`, the same bytes as UTF-8, proves it wrong.
    private func decoded(
        _ bytes: [UInt8], as encoding: Encoding, by evidence: Evidence, unless utf8: UTF8Text
    ) -> DecodedText? {
        guard encoding != .utf8 else { return DecodedText(utf8, by: evidence) }
        let text = decoded(bytes, as: encoding, by: evidence)
        let isDoubtful = encoding.scheme == .singleByte || (text?.replacements ?? 1) > 0
        guard utf8.speaksForUTF8, isDoubtful else { return text }
        var corrected = DecodedText(utf8, by: .validUTF8)
        corrected.overruled = encoding
        return corrected
    }

    private func decoded(
        _ bytes: [UInt8], as encoding: Encoding, by evidence: Evidence
    ) -> DecodedText? {
        guard let legacy = encoding.text(from: bytes) else { return nil }
        var text = DecodedText(UTF8Text(decoding: legacy.utf8), by: evidence)
        text.encoding = encoding
        text.replacements += legacy.replacements
        return text
    }
}

extension DecodedText {
    init(_ text: UTF8Text, by evidence: Evidence) {
        self.init(
            utf8: text.bytes, encoding: .utf8, evidence: evidence,
            replacements: text.replacements, droppedControls: text.controls)
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

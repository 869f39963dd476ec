/// The controls U+0080 to U+009F, which no writer means: pages that have them, as `&#146;` or as
/// they are, were made from Windows-1252.
enum C1Control {
    /// The bytes with the characters of Windows-1252 in the place of such controls.
    ///
    /// - Parameter bytes: in UTF-8.
    /// - Returns: `nil` when there is none.
    static func mended(_ bytes: some Collection<UInt8>) -> [UInt8]? {
        guard bytes.contains(lead) else { return nil }
        var mended: [UInt8] = []
        var isAfterLead = false
        var hasControl = false
        for byte in bytes {
            if isAfterLead, (0x80..<0xA0).contains(byte) {
                hasControl = true
                mended.removeLast()
                mended += characters[Int(byte & 0x1F)].utf8
            } else {
                mended.append(byte)
            }
            isAfterLead = byte == lead
        }
        return hasControl ? mended : nil
    }

    private static let lead: UInt8 = 0xC2

    /// From U+0080 on; where Windows-1252 has nothing, the control stays. Source: the HTML standard,
    /// “numeric character reference end state”.
    private static let characters: [String] = [
        "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž",
        "\u{8F}",
        "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
    ]
}

/// An encoding that a text, or what is around it, names.
struct Declaration {
    let encoding: Encoding
    /// As it is declared: `iso-8859-1`, where the encoding is windows-1252.
    let label: String
    let evidence: Evidence

    /// A declaration around the text; `nil` when the standard does not know the label.
    init?(around label: String) {
        guard let encoding = Encoding(label: label) else { return nil }
        self.encoding = encoding
        self.label = label
        evidence = .declared
    }

    /// A declaration in the page's own bytes. If it can be read as ASCII, the page is not in
    /// UTF-16, whatever it says.
    init?(inside label: [UInt8], _ evidence: Evidence) {
        let label = String(decoding: label, as: UTF8.self)
        guard let encoding = Encoding(label: label) else { return nil }
        self.encoding = encoding.scheme == .utf16 ? .utf8 : encoding
        self.label = label
        self.evidence = evidence
    }
}

/// Whether a file begins like SVG: after a declaration, comments and a document type, with `<svg`.
/// A page with a drawing in it does not.
enum SVGOpening {
    static func begins(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest.removeFirst(3) }
        while true {
            rest = rest.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
            if rest.starts(with: "<?".utf8) {
                rest = rest.after("?>")
            } else if rest.starts(with: "<!--".utf8) {
                rest = rest.after("-->")
            } else if rest.starts(with: "<!DOCTYPE".utf8) {
                rest = rest.afterDocumentType
            } else {
                return isRoot(rest)
            }
        }
    }

    /// `<svg`, with a prefix or without.
    private static func isRoot(_ rest: ArraySlice<UInt8>) -> Bool {
        guard rest.first == UInt8(ascii: "<") else { return false }
        let name = rest.dropFirst().prefix(64).prefix { byte in
            ![0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ">"), UInt8(ascii: "/")].contains(byte)
        }
        return name.elementsEqual("svg".utf8) || name.suffix(4).elementsEqual(":svg".utf8)
    }
}

extension ArraySlice<UInt8> {
    /// What follows the next place where `text` stands; nothing where it does not.
    fileprivate func after(_ text: String) -> ArraySlice<UInt8> {
        let text = Array(text.utf8)
        var rest = self
        while let start = rest.firstIndex(of: text[0]) {
            if self[start...].starts(with: text) { return self[(start + text.count)...] }
            rest = self[(start + 1)...]
        }
        return []
    }

    /// Entities may be declared between brackets in it.
    fileprivate var afterDocumentType: ArraySlice<UInt8> {
        let opening = prefix { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: ">") }
        let rest = self[opening.endIndex...]
        return rest.first == UInt8(ascii: "[") ? rest.after("]").after(">") : rest.dropFirst()
    }
}

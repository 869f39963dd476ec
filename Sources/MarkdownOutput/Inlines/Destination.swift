import ArticleModel

/// Where a link or a picture leads, as Markdown writes it.
enum Destination {
    /// `https://e.org/a`, in angle brackets where it would otherwise end too early, and the title
    /// in quotes.
    static func markdown(_ url: String, title: String? = nil) -> String {
        let destination = isPlain(url) ? url : careful(url)
        guard let title, !title.isEmpty else { return destination }
        let words = title.split { $0.isNewline || $0 == " " || $0 == "\t" }.joined(separator: " ")
        return destination + " \"" + escaped(words, "\"\\") + "\""
    }

    private static func careful(_ url: String) -> String {
        let url = escaped(url.filter { !$0.isNewline }, "\\")
        let needsBrackets = url.isEmpty || url.contains { " ()<>".contains($0) }
        return needsBrackets ? "<" + escaped(url, "<>") + ">" : url
    }

    /// Printing ASCII without a sign that Markdown reads in a destination.
    private static func isPlain(_ url: String) -> Bool {
        !url.isEmpty
            && url.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
                    UInt8(ascii: "\\"), UInt8(ascii: "&"):
                    false
                default: (0x21...0x7E).contains(byte)
                }
            }
    }

    /// `<https://e.org/a>`, if the words are an address that leads to the same place and may stand
    /// so; else `nil`.
    static func autolink(_ words: String, to url: String) -> String? {
        guard words.hasPrefix("https://") || words.hasPrefix("http://"),
            words == url || WebAddress(words)?.text == url
        else { return nil }
        let isUnbroken =
            isPlain(words)
            || words.unicodeScalars.allSatisfy { scalar in
                !scalar.properties.isWhitespace && !XMLText.isDropped(scalar)
                    && scalar != "<" && scalar != ">"
            }
        return isUnbroken ? "<" + words + ">" : nil
    }

    /// With a backslash before each of the characters. An ampersand that begins an entity is
    /// written as one, because cmark reads entities before backslashes.
    private static func escaped(_ text: String, _ characters: String) -> String {
        var escaped = ""
        var rest = text[...]
        while let character = rest.popFirst() {
            if character == "&", rest.endsEntity {
                escaped += "&amp;"
            } else {
                escaped += characters.contains(character) ? "\\\(character)" : String(character)
            }
        }
        return escaped
    }
}

extension Substring {
    /// After an ampersand: a name or number, and a semicolon.
    fileprivate var endsEntity: Bool {
        let name = utf8.prefix {
            $0 == UInt8(ascii: "#") || Character(Unicode.Scalar($0)).isLetterOrDigit
        }
        return !name.isEmpty && utf8.dropFirst(name.count).first == UInt8(ascii: ";")
    }
}

extension Character {
    fileprivate var isLetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}

/// Writes JSON for people and programs: a value a line, keys in alphabetical order, slashes as they
/// are.
struct JSONWriter {
    /// UTF-8.
    private var bytes: [UInt8] = []
    private var depth = 0

    /// The whole text in UTF-8, a line feed at its end.
    static func document(of tree: JSONTree) -> [UInt8] { bytes(of: tree) + "\n".utf8 }

    /// A value in UTF-8, to stand inside so many others.
    static func bytes(of tree: JSONTree, depth: Int = 0) -> [UInt8] {
        var writer = JSONWriter()
        writer.depth = depth
        writer.write(tree)
        return writer.bytes
    }

    private mutating func write(_ tree: JSONTree) {
        switch tree {
        case .text(let text): write(quoted: text)
        case .number(let number): write(String(number))
        case .written(let written): bytes += written
        case .list(let list): write(list, between: "[", "]") { $0.write($1) }
        case .object(let members):
            write(members.sorted { $0.key < $1.key }, between: "{", "}") { writer, member in
                writer.write(quoted: member.key)
                writer.write(" : ")
                writer.write(member.value)
            }
        }
    }

    private mutating func write<Item>(
        _ items: [Item], between start: String, _ end: String,
        write: (inout JSONWriter, Item) -> Void
    ) {
        self.write(start)
        guard !items.isEmpty else { return self.write(end) }
        depth += 1
        for (index, item) in items.enumerated() {
            self.write(index == 0 ? "" : ",")
            startLine()
            write(&self, item)
        }
        depth -= 1
        startLine()
        self.write(end)
    }

    private mutating func startLine() {
        write("\n")
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Source: RFC 8259, section 7.
    private mutating func write(quoted text: String) {
        write("\"")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): write("\\\"")
            case UInt8(ascii: "\\"): write("\\\\")
            case 0x08: write("\\b")
            case 0x09: write("\\t")
            case 0x0A: write("\\n")
            case 0x0C: write("\\f")
            case 0x0D: write("\\r")
            case ..<0x20:
                let digits = String(byte, radix: 16)
                write("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
            default: bytes.append(byte)
            }
        }
        write("\"")
    }
}

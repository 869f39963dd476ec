/// On which lines the objects of a JSON text begin; Foundation does not say.
struct JSONLines {
    /// By path: `[3]`, `collections[0].links[1]`.
    private var lines: [String: Int] = [:]
    /// The objects and arrays that are open, outermost first.
    private var levels: [Level] = []

    private struct Level {
        var path: String
        /// Which item of an array is next; `nil` in an object.
        var index: Int?
        /// The member of an object that is next.
        var key = ""
    }

    /// - Parameter json: valid, as Foundation has found.
    init(_ json: [UInt8]) {
        var rest = json[...]
        var line = 1
        var string = ""
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\n"): line += 1
            case UInt8(ascii: "\""): string = Self.popString(&rest)
            case UInt8(ascii: ":"): editLast { $0.key = string }
            case UInt8(ascii: ","): editLast { $0.index = $0.index.map { $0 + 1 } }
            case UInt8(ascii: "{"): open(isArray: false, line: line)
            case UInt8(ascii: "["): open(isArray: true, line: line)
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
            default: break
            }
        }
    }

    /// Counted from 1; 1 where the path is unknown.
    func line(of path: String) -> Int { lines[path] ?? 1 }

    private mutating func open(isArray: Bool, line: Int) {
        let path = levels.last.map(Self.path) ?? ""
        if !isArray { lines[path] = line }
        levels.append(Level(path: path, index: isArray ? 0 : nil))
    }

    private mutating func editLast(_ edit: (inout Level) -> Void) {
        if let last = levels.indices.last { edit(&levels[last]) }
    }

    private static func path(of level: Level) -> String {
        if let index = level.index { return "\(level.path)[\(index)]" }
        return level.path.isEmpty ? level.key : level.path + "." + level.key
    }

    /// A string from behind its opening quotation mark; the closing one is taken too.
    private static func popString(_ rest: inout ArraySlice<UInt8>) -> String {
        var string: [UInt8] = []
        while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
            string.append(byte)
            if byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() { string.append(escaped) }
        }
        return String(decoding: string, as: UTF8.self)
    }
}

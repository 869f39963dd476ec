/// On which lines the objects of a JSON text begin; Foundation does not say.
struct JSONLines {
    /// By path: `[3]`, `collections[0].links[1]`.
    private var lines: [String: Int] = [:]

    /// Counted from 1; 1 where the path is unknown.
    func line(of path: String) -> Int { lines[path] ?? 1 }

    private struct Level {
        var path: String
        /// `nil` in an object.
        var index: Int?
        var key = ""
    }

    /// - Parameter json: valid, as Foundation has found.
    init(_ json: [UInt8]) {
        var line = 1
        var levels: [Level] = []
        var string: [UInt8]?
        var isEscaped = false
        for byte in json {
            if byte == UInt8(ascii: "\n") { line += 1 }
            if string != nil {
                if !isEscaped, byte == UInt8(ascii: "\"") {
                    let text = String(decoding: string ?? [], as: UTF8.self)
                    string = nil
                    if let last = levels.indices.last, levels[last].index == nil {
                        pendingKey = text
                    }
                } else {
                    string?.append(byte)
                    isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""):
                string = []
                isEscaped = false
            case UInt8(ascii: ":"):
                if let last = levels.indices.last { levels[last].key = pendingKey }
            case UInt8(ascii: ","):
                if let last = levels.indices.last, let index = levels[last].index {
                    levels[last].index = index + 1
                }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                let path = levels.last.map(Self.path) ?? ""
                if byte == UInt8(ascii: "{") { lines[path] = line }
                levels.append(Level(path: path, index: byte == UInt8(ascii: "[") ? 0 : nil))
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
            default: break
            }
        }
    }

    private var pendingKey = ""

    private static func path(of level: Level) -> String {
        if let index = level.index { return "\(level.path)[\(index)]" }
        return level.path.isEmpty ? level.key : level.path + "." + level.key
    }
}

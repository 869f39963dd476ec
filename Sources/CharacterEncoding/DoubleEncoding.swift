/// Letters that were written in UTF-8, read as Latin-1, and written in UTF-8 again, as careless
/// programs save pages: `â`, U+0080, U+0099 where the author had `’`.
///
/// A C1 control is what gives them away: no writer uses one, and every second byte of a character
/// below U+00A0 became one. A text without it is left alone.
struct DoubleEncoding {
    /// The text with those letters as they were meant.
    private(set) var mended: [UInt8] = []
    /// How many letters were.
    private(set) var letters = 0

    /// `nil` when nothing in the text was encoded twice.
    ///
    /// - Parameter text: well-formed UTF-8.
    init?(_ text: [UInt8]) {
        guard Self.givesItselfAway(text) else { return nil }
        mended.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let run = Self.run(in: text, from: index)
            if run.isEmpty {
                mended.append(text[index])
                index += 1
            } else {
                mend(run, of: text[index..<(index + 2 * run.count)])
                index += 2 * run.count
            }
        }
    }

    /// - Parameters:
    ///   - run: the characters as the bytes they were read from.
    ///   - text: the same as it stands.
    private mutating func mend(_ run: [UInt8], of text: ArraySlice<UInt8>) {
        var place = 0
        unsafe run.withUnsafeBufferPointer { run in
            while place < run.count {
                let length = unsafe UTF8Lead.lengthOfCharacter(run, at: place)
                if length > 1 {
                    unsafe mended.append(contentsOf: run[place..<(place + length)])
                    letters += 1
                } else {
                    let start = text.startIndex + 2 * place
                    mended += text[start..<(start + 2)]
                }
                place += max(1, length)
            }
        }
    }

    /// A character of several bytes is there, one of which became a C1 control.
    private static func givesItselfAway(_ text: [UInt8]) -> Bool {
        var index = 0
        while let control = nextControl(in: text, from: index) {
            // The lead is one to three characters before it, each of two bytes.
            for start in stride(from: control - 2, through: max(0, control - 6), by: -2) {
                let run = run(in: text, from: start, atMost: 4)
                let length = unsafe run.withUnsafeBufferPointer { run in
                    run.isEmpty ? 0 : unsafe UTF8Lead.lengthOfCharacter(run, at: 0)
                }
                if length > 1, start + 2 * length > control { return true }
            }
            index = control + 2
        }
        return false
    }

    /// U+0080 to U+009F.
    private static func nextControl(in text: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + 1 < text.count {
            if text[index] == 0xC2, text[index + 1] < 0xA0 { return index }
            index += 1
        }
        return nil
    }

    /// The characters U+0080 to U+00FF that stand at a place, by their numbers.
    private static func run(
        in text: [UInt8], from start: Int, atMost limit: Int = .max
    ) -> [UInt8] {
        var run: [UInt8] = []
        var index = start
        while index + 1 < text.count, run.count < limit, text[index] & 0xFE == 0xC2 {
            run.append(text[index] << 6 | text[index + 1] & 0x3F)
            index += 2
        }
        return run
    }
}

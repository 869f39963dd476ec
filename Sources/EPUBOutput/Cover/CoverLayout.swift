/// Where the words of the generated cover stand. Lengths are in the units of its `viewBox`, 1200
/// wide and 1600 high; in a shelf it is shown a tenth of that size.
struct CoverLayout {
    /// One line of text on its base line.
    struct Line {
        var words: String
        var size: Int
        var y: Int
    }

    static let margin = 96
    private static let textWidth = 1200 - 2 * margin
    /// Where the coloured field ends and the paper begins.
    static let fieldHeight = 1080

    let title: [Line]
    let subtitle: [Line]
    let publications: [Line]
    let imprint: [Line]

    init(title: String, subtitle: String, publications: [String], imprint: [String]) {
        let below = subtitle.isEmpty ? [] : Self.lines(of: subtitle, size: 52, most: 3)
        self.title = Self.title(title, lines: below.count)
        let start = Self.subtitleStart(below: self.title.last)
        self.subtitle = Self.block(
            below, size: 52, from: start, most: (Self.lowestLine - start) / Self.height(52) + 1)
        self.publications = Self.block(
            Self.shortened(publications, most: 5), size: 44, from: Self.fieldHeight + 96, most: 5)
        let lines = imprint.flatMap { Self.lines(of: $0, size: 40, most: 2) }
        self.imprint = Self.block(
            lines, size: 40, from: 1600 - Self.margin - 48 * (lines.count - 1), most: 4)
    }

    private static func lines(of text: String, size: Int, most: Int) -> [String] {
        let lines = TextMeasure.lines(of: text, width: ems(size))
        return lines.count <= most ? lines : lines.prefix(most - 1) + [lines[most - 1] + " …"]
    }

    /// The largest size at which the title is at most five lines high, no word is broken and the
    /// lines of the subtitle stand in the field with it; failing that the smallest, its end cut off.
    private static func title(_ title: String, lines below: Int) -> [Line] {
        let units = LineUnit.units(of: title)
        let fitting = [148, 124, 104, 88, 74].lazy
            .filter { size in
                units.allSatisfy { TextMeasure.width(of: $0.text) <= ems(size) }
            }
            .map { titleLines(title, size: $0) }
            .first { lines in
                let end = below == 0 ? lines.last?.y ?? 0 : subtitleStart(below: lines.last)
                return lines.count <= 5 && end + max(0, below - 1) * height(52) <= lowestLine
            }
        return fitting ?? titleLines(title, size: 74)
    }

    private static func titleLines(_ title: String, size: Int) -> [Line] {
        let lines = TextMeasure.lines(of: title, width: ems(size))
        return block(lines, size: size, from: margin + 60 + size, most: 8)
    }

    /// The subtitle's first base line.
    private static func subtitleStart(below title: Line?) -> Int {
        70 + (title.map { $0.y + $0.size / 2 } ?? margin)
    }

    /// The lowest base line that still stands in the field, with what hangs below it.
    private static let lowestLine = fieldHeight - 40

    /// From base line to base line.
    private static func height(_ size: Int) -> Int { size * 6 / 5 }

    /// How many ems of a font size fit between the margins.
    private static func ems(_ size: Int) -> Double { Double(textWidth) / Double(size) }

    private static func block(_ lines: [String], size: Int, from y: Int, most: Int) -> [Line] {
        var kept = lines.prefix(most).filter { !$0.isEmpty }
        if lines.count > most, let last = kept.popLast() { kept.append(last + " …") }
        return kept.enumerated().map { index, words in
            Line(words: words, size: size, y: y + index * height(size))
        }
    }

    /// One line each; the last says that there are more.
    private static func shortened(_ names: [String], most: Int) -> [String] {
        let lines = names.map { TextMeasure.line(of: $0, width: ems(44)) }
        return lines.count <= most ? lines : lines.prefix(most - 1) + ["…"]
    }
}

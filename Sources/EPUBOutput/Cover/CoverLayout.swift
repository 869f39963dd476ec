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
        self.title = Self.title(title)
        let end = self.title.last.map { $0.y + $0.size / 2 } ?? Self.margin
        self.subtitle = Self.block(
            TextMeasure.lines(of: subtitle, width: Self.ems(52)), size: 52, from: end + 70, most: 3)
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

    /// The largest size at which the title is at most five lines high and no word is broken;
    /// failing that the smallest, its end cut off.
    private static func title(_ title: String) -> [Line] {
        let units = LineUnit.units(of: title)
        let size = [148, 124, 104, 88, 74].first { size in
            units.allSatisfy { TextMeasure.width(of: $0.text) <= ems(size) }
                && TextMeasure.lines(of: title, width: ems(size)).count <= 5
        }
        let chosen = size ?? 74
        let lines = TextMeasure.lines(of: title, width: ems(chosen))
        return block(lines, size: chosen, from: margin + 60 + chosen, most: 8)
    }

    /// How many ems of a font size fit between the margins.
    private static func ems(_ size: Int) -> Double { Double(textWidth) / Double(size) }

    private static func block(_ lines: [String], size: Int, from y: Int, most: Int) -> [Line] {
        var kept = lines.prefix(most).filter { !$0.isEmpty }
        if lines.count > most, let last = kept.popLast() { kept.append(last + " …") }
        return kept.enumerated().map { index, words in
            Line(words: words, size: size, y: y + index * size * 6 / 5)
        }
    }

    /// One line each; the last says that there are more.
    private static func shortened(_ names: [String], most: Int) -> [String] {
        let lines = names.map { TextMeasure.line(of: $0, width: ems(44)) }
        return lines.count <= most ? lines : lines.prefix(most - 1) + ["…"]
    }
}

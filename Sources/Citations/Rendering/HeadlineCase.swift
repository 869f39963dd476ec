/// English titles with capitals. Source: title case as the CSL 1.0.2 specification has it, with
/// the small words of citeproc.
enum HeadlineCase {
    /// What has capitals of its own, a digit or a full stop inside (a host) stays as it is.
    static func set(_ title: String) -> String {
        let words = title.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let last = words.lastIndex { $0.contains(where: \.isLetter) }
        var isStart = true
        return words.enumerated().map { index, word in
            let set = compound(word, isEdge: isStart || index == last)
            if word.contains(where: { $0.isLetter || $0.isNumber }) {
                isStart = ":?!.".contains(word.last ?? " ")
            }
            return set
        }
        .joined(separator: " ")
    }

    /// The parts of `half-deck` and `and/or` are words by themselves.
    private static func compound(_ word: String, isEdge: Bool) -> String {
        let parts = word.split(omittingEmptySubsequences: false) { "-–—/".contains($0) }
        var result = ""
        for (index, part) in parts.enumerated() {
            if index > 0 { result.append(word[word.index(before: part.startIndex)]) }
            let isOuter = index == 0 || index == parts.count - 1
            result += capitalised(String(part), isEdge: isEdge && isOuter)
        }
        return result
    }

    /// A word keeps the capitals it has.
    private static func capitalised(_ word: String, isEdge: Bool) -> String {
        let letters = word.trimmingPrefix { !$0.isLetter && !$0.isNumber }
        let core = letters.prefix { $0.isLetter || $0.isNumber || "’'.".contains($0) }
        let bare = core.last.map { ".’'".contains($0) } == true ? core.dropLast() : core
        guard let first = bare.first, first.isLetter,
            bare.allSatisfy({ $0.isLowercase || "’'".contains($0) }),
            isEdge || !smallWords.contains(String(bare))
        else { return word }
        return word.prefix(upTo: letters.startIndex) + first.uppercased() + letters.dropFirst()
    }

    private static let smallWords: Set<String> = [
        "a", "an", "and", "as", "at", "but", "by", "c", "ca", "d", "de", "down", "et", "for",
        "from", "in", "into", "nor", "of", "on", "onto", "or", "over", "so", "the", "till", "to",
        "up", "van", "von", "via", "with", "yet",
    ]
}

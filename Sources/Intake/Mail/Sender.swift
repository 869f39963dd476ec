/// Who a letter is from: `"Ada Lind from Harbour Weekly" <ada@harbour.example>`.
struct Sender {
    /// A person, where the address or the name says that it is one.
    var author: String?
    var publication: String?

    /// Words by which letters sent for a publication name both.
    private static let joints = [" from ", " at ", " via "]

    init(_ field: String) {
        let angle = field.firstIndex(of: "<")
        let name = field[..<(angle ?? field.endIndex)].filter { $0 != "\"" }[...].trimmed
        let address = angle.map { field[field.index(after: $0)...].prefix { $0 != ">" } } ?? ""
        guard !name.isEmpty, !name.contains("@") else { return }
        for joint in Self.joints {
            guard let range = name.firstRange(of: joint) else { continue }
            author = String(name[..<range.lowerBound])
            publication = String(name[range.upperBound...])
            return
        }
        if Self.isPersonal(address, name: name) {
            author = String(name)
        } else {
            publication = String(name)
        }
    }

    /// `ada.lind@` is Ada Lind's; `news@` and `harbour@` may be anybody's.
    private static func isPersonal(_ address: Substring, name: Substring) -> Bool {
        let box = address.prefix { $0 != "@" }.lowercased()
        let words = box.split { !$0.isLetter }
        let names = name.lowercased().split { !$0.isLetter }
        return words.count > 1 && words.allSatisfy(names.contains)
    }
}

import ArticleModel
import Pictures

/// Where on disk a page's reference may lead: below the page's own folder, or nowhere.
enum LocalPath {
    /// The file a relative reference names, and the same with its percent signs taken literally.
    ///
    /// - Returns: paths relative to the page's folder; none for an absolute reference and for one
    ///   that leads out of the folder.
    static func paths(of reference: String) -> [String] {
        guard WebAddress.scheme(of: reference) == nil, !reference.hasPrefix("/"),
            !reference.hasPrefix("\\")
        else { return [] }
        let bare = reference.prefix { $0 != "?" && $0 != "#" }
        return [decoded(bare), String(bare)].uniqued.compactMap(normalised)
    }

    /// The last part of an address's path: the name under which browsers save the file.
    static func name(of address: String) -> String? {
        let bare = address.prefix { $0 != "?" && $0 != "#" }
        let name = bare.split(separator: "/", omittingEmptySubsequences: false).last.map(decoded)
        return name.flatMap { isName($0) ? $0 : nil }
    }

    private static func decoded(_ text: Substring) -> String {
        String(decoding: DataAddress.percentDecoded(text.utf8), as: UTF8.self)
    }

    /// Without `.` and `..`; `nil` for a path that climbs out or is no path.
    private static func normalised(_ path: String) -> String? {
        var names: [Substring] = []
        for name in path.split(separator: "/") where name != "." {
            if name == ".." {
                guard names.popLast() != nil else { return nil }
            } else {
                names.append(name)
            }
        }
        guard !path.hasPrefix("/"), !names.isEmpty, names.allSatisfy({ isName(String($0)) })
        else { return nil }
        return names.joined(separator: "/")
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 255
            && !name.unicodeScalars.contains { $0 == "/" || $0 == "\\" || $0.value < 0x20 }
    }
}

extension [String] {
    fileprivate var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}

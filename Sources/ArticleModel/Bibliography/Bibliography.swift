/// The lists of metadata that belong to a packet, ready to be asked what they say of an article.
package struct Bibliography: Sendable {
    /// Every row of the lists, in the order in which the manifest names them.
    package let entries: [BibliographyEntry]
    /// What stands beside one article in a file of its own; goes before the lists.
    package var sidecars: [BibliographyEntry] = []
    /// What the lists say, in one text: equal for lists that say the same. Whoever asks for it more
    /// than once puts a digest in its place.
    package var identity: String
    private var byFile: [String: [Int]] = [:]
    private var byAddress: [String: [Int]] = [:]

    package static let none = Bibliography([], articles: [])

    /// - Parameters:
    ///   - entries: every row of the lists, in order.
    ///   - articles: the files of the packet. A row that names one of them by its path means that
    ///     file; one that names none so means every file of the same name.
    package init(_ entries: [BibliographyEntry], articles: [String]) {
        self.entries = entries
        identity = entries.isEmpty ? "" : String(reflecting: entries)
        let paths = Set(articles)
        let names = Dictionary(grouping: articles) { $0.fileName }
        for (index, entry) in entries.enumerated() {
            if let identity = entry.url.flatMap({ WebAddress($0) })?.listIdentity {
                byAddress[identity, default: []].append(index)
            }
            let exact = entry.paths.filter(paths.contains)
            let found = exact.isEmpty ? entry.paths.flatMap { names[$0.fileName] ?? [] } : exact
            for path in Set(found) { byFile[path, default: []].append(index) }
        }
    }

    package var isEmpty: Bool { entries.isEmpty && sidecars.isEmpty }

    /// The sidecars, then the rows that name a file.
    package func entries(naming file: String) -> [BibliographyEntry] {
        sidecars + (byFile[file] ?? []).map { entries[$0] }
    }

    /// The rows for the page at an address.
    package func entries(at address: WebAddress) -> [BibliographyEntry] {
        (address.listIdentity.flatMap { byAddress[$0] } ?? []).map { entries[$0] }
    }
}

extension WebAddress {
    /// `nil` for what is not on the web.
    fileprivate var listIdentity: String? { scheme == .web ? identity : nil }
}

extension BibliographyEntry {
    /// The files as paths from where the list's own path starts.
    fileprivate var paths: [String] {
        let folder = place.list.split(separator: "/").dropLast()
        return files.map { file in
            var names = file.first == "/" ? [] : Array(folder)
            for name in file.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where name != "." {
                if name == ".." { _ = names.popLast() } else { names.append(name) }
            }
            return names.joined(separator: "/")
        }
    }
}

extension String {
    fileprivate var fileName: Substring {
        self[(lastIndex(of: "/").map(index(after:)) ?? startIndex)...]
    }
}

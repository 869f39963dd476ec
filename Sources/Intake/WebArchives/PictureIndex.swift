import ArticleModel

/// Where the pictures of an archive are, by their addresses: places, not bytes.
struct PictureIndex<Place> {
    private var places: [String: Place] = [:]
    private var fileNames: Set<String> = []

    var isEmpty: Bool { places.isEmpty }

    /// The first place of an address stays.
    mutating func insert(_ place: Place, at address: String) {
        guard places[address] == nil else { return }
        places[address] = place
        fileNames.insert(Self.fileName(of: address))
    }

    /// The place of one address is that of another as well, where it leads.
    mutating func redirect(_ address: String, to target: String) {
        if let place = places[target] { insert(place, at: address) }
    }

    /// The pictures that a page mentions, each once, in the page's order. `resolve` tells the address
    /// in this index that a reference of the page stands for.
    func pictures(
        in page: [UInt8], resolve: (String) -> String?
    ) -> [(reference: String, address: String, place: Place)] {
        guard !isEmpty else { return [] }
        var seen: Set<String> = []
        var found: [(String, String, Place)] = []
        for reference in PageReferences(page) where fileNames.contains(Self.fileName(of: reference))
        {
            guard seen.insert(reference).inserted, let address = resolve(reference),
                let place = places[address]
            else { continue }
            found.append((reference, address, place))
        }
        return found
    }

    /// The last part of the path, without query; percent-encoded as it may be.
    private static func fileName(of address: String) -> String {
        let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let start = path.lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) }
        let name = String(Substring(path[(start ?? path.startIndex)...]))
        return name.removingPercentEncoding
    }
}

/// Whatever in a page may be an address: what stands between quotation marks, spaces and brackets.
struct PageReferences: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>

    /// In bytes.
    private static let longest = 2048
    private static let separators = Set(" \t\n\r\u{c}\"'<>()".utf8)

    init(_ page: [UInt8]) { rest = page[...] }

    mutating func next() -> String? {
        while !rest.isEmpty {
            rest = rest.drop(while: Self.separators.contains)
            var word = rest.prefix { !Self.separators.contains($0) }
            rest = rest[word.endIndex...]
            while word.last == UInt8(ascii: ",") { word.removeLast() }
            guard word.count > 3, word.count <= Self.longest else { continue }
            let text = String(decoding: word, as: UTF8.self)
            return text.utf8.contains(UInt8(ascii: "&")) ? text.withoutAmpersandEntities : text
        }
        return nil
    }
}

extension String {
    /// With `&amp;` as `&`: addresses hold no other entity.
    fileprivate var withoutAmpersandEntities: String {
        split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
    }

    /// As a person reads it; what does not decode to UTF-8 stays as it is.
    var removingPercentEncoding: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2,
                let value = UInt8(String(Substring(digits)), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? self
    }
}

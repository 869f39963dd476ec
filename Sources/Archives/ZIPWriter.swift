/// One file inside a ZIP archive.
package struct ZIPEntry: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        /// To be deflated when the archive is made.
        case plain([UInt8])
        /// Compressed in a way of its own, as photographs are: another go only takes time.
        case compressed([UInt8])
        case deflated(DeflatedBytes)
    }

    /// `/` between folders.
    package var name: String
    package var content: Content

    package init(name: String, content: Content) {
        self.name = name
        self.content = content
    }

    package init(name: String, bytes: [UInt8], isCompressed: Bool = false) {
        self.init(name: name, content: isCompressed ? .compressed(bytes) : .plain(bytes))
    }

    /// The file's bytes, unpacked where they are deflated; none where that fails.
    package var bytes: [UInt8] {
        get {
            switch content {
            case .plain(let bytes), .compressed(let bytes): bytes
            case .deflated(let deflated): deflated.inflated ?? []
            }
        }
        set { content = .plain(newValue) }
    }
}

/// Why an archive could not be made. The reasons are libzip's own words.
package enum ZIPError: Error, Equatable {
    /// An entry was refused: two of the same name, for instance.
    case entry(name: String, reason: String)
    case archive(reason: String)
}

/// Makes ZIP archives in memory, the same bytes for the same entries.
package enum ZIPWriter {
    /// An archive of the entries in the order given: the first stored, as EPUB wants it for
    /// `mimetype`, and those that are compressed already; the others deflated; none with a time, an
    /// extra field or a comment.
    ///
    /// - Throws: for two entries of one name, and when memory runs out.
    package static func archive(of entries: [ZIPEntry]) throws(ZIPError) -> [UInt8] {
        let archive = try OpenArchive()
        for (index, entry) in entries.enumerated() {
            try archive.add(try packed(entry, isFirst: index == 0), named: entry.name)
        }
        return try archive.bytes()
    }

    private static func packed(
        _ entry: ZIPEntry, isFirst: Bool
    ) throws(ZIPError) -> OpenArchive.Content {
        switch entry.content {
        case .plain(let bytes) where isFirst: return .stored(bytes)
        case .compressed(let bytes): return .stored(bytes)
        case .deflated(let deflated): return .deflated(deflated)
        case .plain(let bytes):
            guard let deflated = DeflatedBytes(bytes) else {
                throw .entry(name: entry.name, reason: "there is no memory left")
            }
            return .deflated(deflated)
        }
    }
}

/// One file inside a ZIP archive.
package struct ZIPEntry: Sendable, Equatable {
    /// `/` between folders.
    package var name: String
    package var bytes: [UInt8]
    /// The bytes are compressed already, as those of photographs: another go only takes time.
    package var isCompressed: Bool

    package init(name: String, bytes: [UInt8], isCompressed: Bool = false) {
        self.name = name
        self.bytes = bytes
        self.isCompressed = isCompressed
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
        // libzip reads the contents when the archive is closed: they stay in place till then.
        let contents = entries.flatMap(\.bytes)
        return try unsafe contents.withUnsafeBytes { buffer in
            Result { () throws(ZIPError) in unsafe try archive(of: entries, in: buffer) }
        }.get()
    }

    /// The same from the bytes of all entries, one after the other.
    private static func archive(
        of entries: [ZIPEntry], in contents: UnsafeRawBufferPointer
    ) throws(ZIPError) -> [UInt8] {
        let archive = try OpenArchive()
        var offset = 0
        for (index, entry) in entries.enumerated() {
            let range = offset..<offset + entry.bytes.count
            try unsafe archive.add(
                UnsafeRawBufferPointer(rebasing: contents[range]), named: entry.name,
                method: index == 0 || entry.isCompressed ? .stored : .deflated)
            offset = range.upperBound
        }
        return try archive.bytes()
    }
}

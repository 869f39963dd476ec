/// Reads ZIP archives that lie in memory, every file whole.
package enum ZIPContents {
    /// In bytes, of everything in an archive: input is untrusted.
    package static let sizeLimit = 2 << 30
    package static let entryLimit = 100_000

    /// Every file of an archive, in its order.
    ///
    /// - Throws: for what is no archive, is damaged, or exceeds a bound.
    package static func entries(of archive: [UInt8]) throws(ZIPError) -> [ZIPEntry] {
        let reader = try reader(of: archive)
        var entries: [ZIPEntry] = []
        var left = sizeLimit
        for entry in reader.entries where !entry.isFolder {
            let bytes = try bytes(of: entry, in: reader, atMost: left)
            left -= bytes.count
            entries.append(ZIPEntry(name: entry.name, bytes: bytes))
        }
        return entries
    }

    private static func reader(of archive: [UInt8]) throws(ZIPError) -> ZIPReader {
        do throws(ZIPReader.OpenError) {
            return try ZIPReader(InputFile(archive), entryLimit: entryLimit)
        } catch {
            switch error {
            case .tooManyEntries(let count):
                throw .archive(reason: "\(count) files are in it, \(entryLimit) are allowed")
            case .unreadable(let reason): throw .archive(reason: reason)
            }
        }
    }

    private static func bytes(
        of entry: ZIPReader.Entry, in reader: ZIPReader, atMost limit: Int
    ) throws(ZIPError) -> [UInt8] {
        var bytes: [UInt8] = []
        do throws(StreamError) {
            let stream = try reader.stream(of: entry)
            while bytes.count <= limit, let chunk = try stream.next() { bytes += chunk }
        } catch {
            guard case .unreadable(let reason) = error else {
                throw .entry(name: entry.name, reason: "it is damaged")
            }
            throw .entry(name: entry.name, reason: reason)
        }
        guard bytes.count <= limit else {
            throw .entry(
                name: entry.name,
                reason: "with it, the archive unpacks to more than \(sizeLimit) bytes")
        }
        return bytes
    }
}

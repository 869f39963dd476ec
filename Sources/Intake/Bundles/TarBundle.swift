import Archives

/// The files of a tar archive, in its order: to go back is to begin anew.
final class TarBundle: Bundle {
    let files: [BundledFile]
    let strayNames: [String]
    private let open: () throws(StreamError) -> any ByteStream
    private let places: [TarReader.Entry]
    /// Pictures by index, of an archive that is packed.
    private var held: [Int: [UInt8]] = [:]
    private var reader: TarReader?
    private let limits: Intake.Limits

    /// Reads the archive, which `open` gives unpacked and from its start, once to its end. Pictures
    /// are kept at hand where they are wanted, since pages that come later may show them.
    /// - Throws: `StreamError` for a damaged archive, and for one of too many files.
    init(
        limits: Intake.Limits, holdsPictures: Bool,
        open: @escaping () throws(StreamError) -> any ByteStream
    ) throws(StreamError) {
        self.open = open
        self.limits = limits
        let reader = TarReader(try open(), entryLimit: limits.archiveEntries)
        var files: [BundledFile] = []
        var strayNames: [String] = []
        var places: [TarReader.Entry] = []
        var left = limits.heldPictures
        while let entry = try reader.next() {
            guard let file = BundledFile(index: places.count, name: entry.name) else {
                strayNames.append(entry.name)
                continue
            }
            if holdsPictures, entry.size <= left,
                FileRoles(of: [String]()).role(of: file.path) == .picture
            {
                held[file.index] = try reader.contents(limit: entry.size)
                left -= entry.size
            }
            files.append(file)
            places.append(entry)
        }
        self.files = files
        self.strayNames = strayNames
        self.places = places
    }

    func bytes(of file: BundledFile) throws(StreamError) -> [UInt8] {
        if let bytes = held[file.index] { return bytes }
        guard places.indices.contains(file.index) else { return [] }
        let place = places[file.index]
        guard place.size <= limits.fileSize else { throw .excess(.size) }
        if reader == nil || reader.map({ $0.position > place.offset }) ?? false {
            reader = TarReader(try open(), entryLimit: limits.archiveEntries)
        }
        return try reader?.contents(of: place) ?? []
    }
}

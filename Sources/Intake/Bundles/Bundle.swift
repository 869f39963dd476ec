import Archives

/// An archive of files: ZIP or tar.
protocol Bundle: AnyObject {
    /// In the archive's order, folders and links left out.
    var files: [BundledFile] { get }

    /// A file whole.
    /// - Throws: `StreamError.excess` when it is larger than the bounds allow.
    func bytes(of file: BundledFile) throws(StreamError) -> [UInt8]
}

/// One file in an archive.
struct BundledFile: Sendable {
    /// Where it is in the archive's own list, counted from 0.
    var index: Int
    /// Inside the archive, `/` between folders, without `.` and `..`.
    var path: String

    /// - Returns: `nil` for a name that leads out of the archive.
    init?(index: Int, name: String) {
        let parts = name.split { $0 == "/" || $0 == "\\" }
        guard !name.hasPrefix("/"), !name.hasPrefix("\\"), !parts.contains(".."),
            !(parts.first?.hasSuffix(":") ?? true),
            !name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
        else { return nil }
        self.index = index
        path = parts.filter { $0 != "." }.joined(separator: "/")
        guard !path.isEmpty else { return nil }
    }
}

/// Some of the files of an archive.
final class PartOfBundle: Bundle {
    private let bundle: any Bundle
    let files: [BundledFile]

    init(_ bundle: any Bundle, files: [BundledFile]) {
        self.bundle = bundle
        self.files = files
    }

    func bytes(of file: BundledFile) throws(StreamError) -> [UInt8] {
        try bundle.bytes(of: file)
    }
}

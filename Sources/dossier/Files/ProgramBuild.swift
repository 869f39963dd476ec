import Foundation

/// Which program is running: the tool and the libraries it runs on, each with size and time of its
/// file. Two builds of one version differ in it.
enum ProgramBuild {
    /// `nil` where the system does not tell.
    static func name(version: String) -> String? {
        guard let program = Bundle.main.executablePath.flatMap(stamp) else { return nil }
        return
            ([version, ProcessInfo.processInfo.operatingSystemVersionString, program]
            + libraries.compactMap(stamp)).joined(separator: "\n")
    }

    /// The shared libraries, sorted; those of Apple systems come with the system.
    private static var libraries: [String] {
        // Read to its end: the system gives a page at a time, and says that the file is empty.
        let file = FileHandle(forReadingAtPath: "/proc/self/maps")
        guard let maps = try? file?.readToEnd() else { return [] }
        let paths = maps.split(separator: UInt8(ascii: "\n")).compactMap { line in
            line.firstIndex(of: UInt8(ascii: "/")).map { line[$0...] }
        }
        return Set(paths.map { String(decoding: $0, as: UTF8.self) }).sorted()
            .filter { $0.contains(".so") }
    }

    private static func stamp(_ path: String) -> String? {
        guard let file = try? FileManager.default.attributesOfItem(atPath: path),
            let size = file[.size] as? NSNumber, let time = file[.modificationDate] as? Date
        else { return nil }
        return "\(path) \(size) \(time.timeIntervalSinceReferenceDate)"
    }
}

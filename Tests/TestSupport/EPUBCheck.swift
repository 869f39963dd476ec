import Foundation

/// The W3C's conformance checker for EPUB, where `Tests/Setup/epubcheck.sh` puts it or where the
/// environment variable `EPUBCHECK_JAR` says. Tests that need it are skipped without it, and say
/// so.
package enum EPUBCheck {
    package static let isInstalled = jar != nil

    package enum Failure: Error {
        case notInstalled
        /// What epubcheck said instead of a result.
        case noResult(String)
    }

    /// Every message of any severity, usage included; empty for a book without a fault.
    package static func findings(in book: [UInt8]) throws -> [String] {
        guard let jar else { throw Failure.notInstalled }
        let file = FileManager.default.temporaryDirectory.appending(
            path: UUID().uuidString + ".epub")
        try Data(book).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let output = try output(
            of: ["java"] + flags + ["-jar", jar.path, "--locale", "en", "--usage", file.path])
        guard output.contains("\nMessages: ") else { throw Failure.noResult(output) }
        return output.split(separator: "\n").map(String.init)
            .filter { line in severities.contains { line.hasPrefix($0 + "(") } }
    }

    /// Deep trees need a deep stack; a short run is over before a better compiler pays.
    private static let flags = ["-Xss8m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
    private static let severities = ["FATAL", "ERROR", "WARNING", "INFO", "USAGE"]

    private static let jar: URL? = {
        let environment = ProcessInfo.processInfo.environment
        if let path = environment["EPUBCHECK_JAR"] { return URL(filePath: path) }
        let cache = Fixture.root.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: ".cache/epubcheck")
        let files = FileManager.default.enumerator(at: cache, includingPropertiesForKeys: nil)
        return files?.lazy.compactMap { $0 as? URL }
            .first { $0.lastPathComponent == "epubcheck.jar" }
    }()

    private static func output(of command: [String]) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}

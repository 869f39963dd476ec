import Foundation
import TestSupport

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A small web on this machine, alone, on a free port; gone with the value.
final class WebServer {
    let port: Int
    private let process = Process()
    private let log: URL

    enum Failure: Error { case silent }

    static let isPossible = Command.isInstalled("python3")

    init() throws {
        log = FileManager.default.temporaryDirectory.appending(path: "web-\(UUID().uuidString)")
        try Data().write(to: log)
        let script = Fixture.root.appending(path: "web-server/server.py")
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-u", script.path]
        process.standardOutput = try FileHandle(forWritingTo: log)
        try process.run()
        var text = ""
        for _ in 0..<600 where !text.contains("\n") {
            Thread.sleep(forTimeInterval: 0.05)
            text = try String(contentsOf: log, encoding: .utf8)
        }
        guard let line = text.split(separator: "\n").first, let port = Int(line) else {
            kill(process.processIdentifier, SIGKILL)
            throw Failure.silent
        }
        self.port = port
    }

    deinit {
        stop()
        try? FileManager.default.removeItem(at: log)
    }

    /// By a signal that cannot be held back, as the test's threads hold back others, and a child
    /// inherits that.
    func stop() {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    /// What was asked for so far, a line each: the path and the name of the program.
    var requests: [String] {
        get throws {
            try String(contentsOf: log, encoding: .utf8).split(separator: "\n").dropFirst()
                .map(String.init)
        }
    }
}

import Foundation

/// An optional program that a test asks for a second opinion.
package enum Command {
    package static func isInstalled(_ name: String) -> Bool {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
        }
    }

    /// Whether a program that sets the scene for another can do so here.
    package static func isPermitted(_ command: String...) -> Bool {
        guard isInstalled(command[0]) else { return false }
        let marker = try? output(of: command + ["echo", "done"])
        return marker?.hasSuffix("done\n") ?? false
    }

    /// What a program writes for an input.
    package static func output(of command: [String], input: String = "") throws -> String {
        let process = Process()
        let (stdin, stdout) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.standardInput = stdin
        process.standardOutput = stdout
        try process.run()
        // Written on the side: a pipe that nobody empties meanwhile would fill up.
        DispatchQueue.global().async {
            stdin.fileHandleForWriting.write(Data(input.utf8))
            try? stdin.fileHandleForWriting.close()
        }
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}

import Foundation
import TestSupport

/// A folder of its own in which the built program is run; gone with the value.
final class Workplace {
    let folder: URL

    /// Makes the folder, with texts by path.
    init(_ files: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (path, text) in files { try write(text, to: path) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    func write(_ bytes: [UInt8], to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func bytes(of path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: path)))
    }

    func text(of path: String) throws -> String {
        String(decoding: try bytes(of: path), as: UTF8.self)
    }

    /// Every file, sorted, those the runner makes left out.
    func files() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().filter { path in
            var isFolder: ObjCBool = false
            let file = folder.appending(path: path).path
            return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
                && !isFolder.boolValue && !path.hasPrefix(".run")
        }
    }
}

/// What came of running the program.
struct Run {
    var code: Int32
    /// Standard output.
    var output: String
    /// Standard error.
    var talk: String
}

extension Workplace {
    /// Runs the program in the folder, with nothing of the environment but what is given here.
    func dossier(
        _ arguments: String..., input: String = "", environment: [String: String] = [:]
    ) throws -> Run {
        try dossier(arguments, input: input, environment: environment)
    }

    func dossier(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Run {
        try run(try BuiltProgram.url, arguments, input: input, environment: environment)
    }

    func run(
        _ program: URL, _ arguments: [String], input: String = "",
        environment: [String: String] = [:]
    ) throws -> Run {
        let (stdin, stdout, stderr) = (".run-in", ".run-out", ".run-err")
        try write(input, to: stdin)
        for file in [stdout, stderr] { try write("", to: file) }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment
        process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: stdin))
        process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: stdout))
        process.standardError = try FileHandle(forWritingTo: folder.appending(path: stderr))
        try process.run()
        process.waitUntilExit()
        return Run(
            code: process.terminationReason == .exit ? process.terminationStatus : -1,
            output: try text(of: stdout), talk: try text(of: stderr))
    }
}

/// The program, built beside the tests.
enum BuiltProgram {
    enum Failure: Error { case notBuilt(lookedIn: [String]) }

    static var url: URL { get throws { try location.get() } }

    private static let location = Result {
        let folders = ([Bundle.main] + Bundle.allBundles).flatMap { bundle in
            [bundle.bundleURL, bundle.executableURL ?? bundle.bundleURL]
        }.flatMap { [$0, $0.deletingLastPathComponent()] }
        let built = Fixture.root.appending(path: "../../.build/debug").standardizedFileURL
        let program = (folders + [built]).map { $0.appending(path: "dossier") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
        guard let program else { throw Failure.notBuilt(lookedIn: folders.map(\.path)) }
        return program
    }
}

package import Foundation
package import Testing

/// One folder of `Tests/Fixtures`: a source and the golden files made from it.
package struct Fixture: Sendable, CustomTestStringConvertible {
    package static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures")

    package let folder: URL

    package init(folder: URL) { self.folder = folder }

    /// A folder below `Tests/Fixtures` by its path.
    package init(_ path: String) { folder = Self.root.appending(path: path) }

    package var name: String { folder.lastPathComponent }
    package var testDescription: String { name }

    /// The bytes of a file in the folder.
    package func bytes(_ file: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: file)))
    }

    /// The folder's one file called `source` with whatever ending.
    package var sourceFile: URL {
        get throws {
            let files = try FileManager.default.contentsOfDirectory(
                at: folder, includingPropertiesForKeys: nil)
            return try #require(files.first { $0.lastPathComponent.hasPrefix("source.") })
        }
    }

    /// Every folder in `Tests/Fixtures/GROUP` by name.
    package static func all(in group: String) -> [Fixture] {
        let folders = try? FileManager.default.contentsOfDirectory(
            at: root.appending(path: group), includingPropertiesForKeys: nil)
        return (folders ?? []).sorted { $0.path < $1.path }.map { Fixture(folder: $0) }
    }
}

extension Fixture {
    /// Compares with a golden file. `UPDATE_GOLDEN=1 swift test` rewrites it and still fails,
    /// so that a run that records can never pass for a run that checks.
    package func expectGolden(
        _ actual: String, _ file: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let golden = folder.appending(path: file)
        let expected = try? String(contentsOf: golden, encoding: .utf8)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            #expect(throws: Never.self, sourceLocation: sourceLocation) {
                try actual.write(to: golden, atomically: true, encoding: .utf8)
            }
            Issue.record("Recorded \(name)/\(file); read the diff.", sourceLocation: sourceLocation)
        } else if expected == nil {
            Issue.record(
                "No \(name)/\(file). Run: UPDATE_GOLDEN=1 swift test",
                sourceLocation: sourceLocation)
        } else {
            #expect(
                actual == expected, "\(name)/\(file) differs", sourceLocation: sourceLocation)
        }
    }
}

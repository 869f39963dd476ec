import Foundation
import TestSupport
import Testing

/// The program behind `make eval`.
@Suite(.enabled(if: Python.isInstalled, "There is no Python 3."))
struct EvaluationTests {
    private func run(_ script: String, _ arguments: String...) throws -> Run {
        let path = Fixture.root.appending(path: "../Evaluation/\(script)").standardizedFileURL.path
        return try Workplace().run(
            Python.program, ["-B", path] + arguments)
    }

    @Test func `the floors are compared and recorded as their own tests say`() throws {
        let run = try run("scores.py", "--self-test")
        #expect(run.code == 0, "\(run.talk)")
        #expect(run.talk.contains("OK"))
    }

    @Test func `floors are lowered only while recording`() throws {
        let run = try run("scores.py", "eval", "ours.jsonl", "--lower")
        #expect(run.code == 2 && run.talk.contains("--record"))
    }
}

private enum Python {
    static let program = URL(filePath: "/usr/bin/python3")
    static let isInstalled = FileManager.default.isExecutableFile(atPath: program.path)
}

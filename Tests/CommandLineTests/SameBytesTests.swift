import Foundation
import Testing

/// Same input, same bytes.
@Suite struct SameBytesTests {
    private static let names = ["a.html", "b.txt", "c.html", "d.txt"]

    private static func text(_ name: String) -> String {
        let text = name.hasSuffix(".html") ? SampleTexts.ferry : SampleTexts.note
        return text.replacing("goat", with: "goat called \(name)")
    }

    /// A packet of a folder, its files made in an order and read under an environment.
    private static func packet(
        _ names: [String], environment: [String: String] = [:], arguments: [String] = []
    ) throws -> [[UInt8]] {
        let place = try Workplace()
        for name in names { try place.write(text(name), to: "clips/\(name)") }
        let run = try place.dossier(["build", "clips"] + arguments, environment: environment)
        #expect(run.code == 0)
        return try ["Output/clips.epub", "Output/clips.md"].map(place.bytes)
    }

    @Test func `neither folder, nor order of files, nor number of jobs changes a byte`() throws {
        let packet = try Self.packet(Self.names)
        #expect(try Self.packet(Self.names.reversed()) == packet)
        #expect(try Self.packet(Self.names, arguments: ["-j", "1"]) == packet)
        #expect(try Self.packet(Self.names, arguments: ["-j", "8"]) == packet)
    }

    @Test(arguments: [
        ["TZ": "Pacific/Auckland"], ["TZ": "America/Los_Angeles"],
        ["LANG": "nn_NO.UTF-8", "LC_ALL": "nn_NO.UTF-8"], ["LC_ALL": "ar_EG.UTF-8"],
        ["LC_ALL": "C"], ["HOME": "/nowhere"],
    ])
    func `neither time zone nor locale changes a byte`(environment: [String: String]) throws {
        #expect(try Self.packet(Self.names, environment: environment) == Self.packet(Self.names))
    }
}

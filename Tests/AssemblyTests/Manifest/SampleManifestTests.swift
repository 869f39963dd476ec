import Assembly
import Foundation
import TestSupport
import Testing

/// The working example that `dossier init --sample` writes out.
@Suite struct SampleManifestTests {
    static let folder = Fixture.root.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/dossier/Sample")

    @Test func `the sample's manifest reads, and names every clipping`() throws {
        let clips = try FileManager.default.contentsOfDirectory(
            atPath: Self.folder.appending(path: "clips").path)
        let text = try String(
            contentsOf: Self.folder.appending(path: "dossier.yaml"), encoding: .utf8)
        let tree = FileTree(paths: clips.map { "clips/" + $0 })
        let manifest = try ManifestReader(file: "dossier.yaml", tree: tree).manifest(from: text)
        #expect(manifest.parts.map(\.title) == ["Two boats", "The craft"])
        #expect(
            manifest.articles.map(\.source.path).sorted() == clips.map { "clips/" + $0 }.sorted())
    }
}

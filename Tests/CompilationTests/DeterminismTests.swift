import ArticleModel
import Compilation
import Foundation
import TestSupport
import Testing

@Suite struct DeterminismTests {
    @Test func `the number of jobs changes no byte`() async throws {
        let files = try await Sample.packet(jobs: 1).files
        for jobs in [2, 3, 8] { #expect(try await Sample.packet(jobs: jobs).files == files) }
    }

    @Test(.enabled(if: SharedFolder.isPresent))
    func `many real pages at once come out in order, the same every time`() async throws {
        let pages = SharedFolder.pages(12)
        let first = try await TestPacket.compiled(pages)
        let second = try await TestPacket.compiled(pages)
        #expect(second.files == first.files)
        #expect(first.dossier?.articles.map(\.article.file) == pages.map(\.lastPathComponent))
    }
}

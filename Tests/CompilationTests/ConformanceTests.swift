import Compilation
import TestSupport
import Testing

/// What epubcheck says of whole packets.
@Suite(
    .enabled(
        if: EPUBCheck.isInstalled, "epubcheck is not installed; run Tests/Setup/epubcheck.sh"))
struct ConformanceTests {
    @Test func `epubcheck finds nothing in the sample`() async throws {
        #expect(try EPUBCheck.findings(in: try await Sample.packet().book) == [])
    }

    @Test(.enabled(if: SharedFolder.isPresent))
    func `epubcheck finds nothing in the seeds`() async throws {
        let packet = try await TestPacket.compiled(SharedFolder.seeds)
        #expect(try EPUBCheck.findings(in: packet.book) == [])
    }

    @Test(.enabled(if: SharedFolder.isPresent))
    func `epubcheck finds nothing in a packet of forty real pages`() async throws {
        let packet = try await TestPacket.compiled(SharedFolder.pages(40))
        #expect(packet.articles.count + packet.failures.count == 40)
        #expect(try EPUBCheck.findings(in: packet.book) == [])
    }
}

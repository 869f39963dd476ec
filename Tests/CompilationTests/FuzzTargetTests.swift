import Foundation
import FuzzTargets
import TestSupport
import Testing

/// What the fuzzers begin with, and what they found: it is enough that these tests end.
@Suite struct FuzzTargetTests {
    /// Every small file of the fixtures.
    private static let corpus: [[UInt8]] = {
        let files = FileManager.default.enumerator(
            at: Fixture.root, includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).sorted { $0.path < $1.path }
            .compactMap { try? Data(contentsOf: $0) }.filter { $0.count <= 16 << 10 }
            .map { Array($0) }
    }()

    @Test(arguments: FuzzTarget.allCases)
    func `any fixture may come in by any door`(target: FuzzTarget) {
        #expect(!Self.corpus.isEmpty)
        for bytes in Self.corpus { target.run(bytes) }
    }

    @Test(arguments: FuzzTarget.allCases)
    func `half of any fixture may come in by any door`(target: FuzzTarget) {
        for bytes in Self.corpus { target.run(Array(bytes.prefix(bytes.count / 2))) }
    }
}

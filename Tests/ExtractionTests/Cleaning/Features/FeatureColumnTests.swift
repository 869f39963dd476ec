import Testing

@testable import Extraction

@Suite struct FeatureColumnTests {
    @Test func `every column has a name of its own`() {
        let names = BlockModel.columns.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { !$0.isEmpty && !$0.contains(" ") })
    }

    @Test(arguments: BlockModel.columns)
    func `no sentence is empty, for low values or high ones`(column: FeatureColumn) {
        for value in [-300, -1, -0.01, 0, 0.3, 1, 2, 37, 999, 1e6] as [Float] {
            guard let sentence = column.explain(value) else { continue }
            #expect(!sentence.isEmpty && sentence.first?.isUppercase == false, "\(sentence)")
            #expect(!sentence.hasSuffix(" ") && !sentence.contains("  "), "\(sentence)")
        }
        #expect(!column.topic.isEmpty)
    }

    @Test func `every group adds one value a column to each block`() throws {
        for html in ["<p>a", "a<br><br>b", "<nav><a href=/>Home</a></nav><p hidden>x"] {
            try expectWidths(on: sampleMeasures(html))
        }
        try expectWidths(on: fullMeasures())
    }

    private func expectWidths(on page: PageMeasures) throws {
        for kind in BlockFeatures.kinds {
            let group = kind.init(page)
            for block in page.measures.indices {
                var row: [Float] = []
                group.append(block, to: &row)
                #expect(row.count == kind.columns.count, "\(kind)")
                #expect(row.allSatisfy { $0.isFinite }, "\(kind)")
            }
        }
    }

    @Test func `what the learnt tables say has one value a column too`() throws {
        let page = try fullMeasures()
        let learnt = LearntFeatures(page, .shipped)
        for block in page.measures.indices {
            var row: [Float] = []
            learnt.append(block, to: &row)
            #expect(row.count == LearntFeatures.columns.count && row.allSatisfy { $0.isFinite })
        }
    }

    @Test func `the shipped model asks columns that exist, each once`() {
        let features = BlockModel.shipped.features
        #expect(features.allSatisfy { BlockModel.columns.indices.contains($0) })
        #expect(Set(features).count == features.count && !features.isEmpty)
    }
}

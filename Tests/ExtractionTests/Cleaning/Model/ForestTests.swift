import Testing

@testable import Extraction

@Suite struct ForestTests {
    /// Two trees over length and link density, by hand. The first: long blocks 2, or 0.5 when they
    /// are links; short ones -1. The second is a leaf.
    private static let model = BlockModel(
        file: ModelFileBytes(
            features: ["length", "links"],
            trees: [
                [
                    .init(value: 40, mean: 4096, feature: 0, right: 2),
                    .init(value: -1, mean: -8192, feature: 0, right: 0),
                    .init(value: 0.5, mean: 12288, feature: 1, right: 2),
                    .init(value: 2, mean: 16384, feature: 0, right: 0),
                    .init(value: 0.5, mean: 4096, feature: 0, right: 0),
                ],
                [.init(value: 0.25, mean: 2048, feature: 0, right: 0)],
            ]
        ).bytes)

    private static let long = String(repeating: "word ", count: 9)

    private func matrix() throws -> FeatureMatrix {
        let page = try sampleMeasures(
            "<p>short<p>\(Self.long)<p><a href=/>\(Self.long)</a><p>\(String(repeating: "x", count: 40))"
        )
        return FeatureMatrix(page, Self.model)
    }

    @Test func `a model file is read as it was written`() {
        let model = Self.model
        #expect(model.features.map { BlockModel.columns[$0].name } == ["length", "links"])
        #expect(model.forest.roots == [0, 5] && model.forest.nodes.count == 6)
        #expect(model.names[3] == 0.5 && model.words[4] == -1)
    }

    @Test func `a value on the bound goes left`() throws {
        let matrix = try matrix()
        #expect(matrix.width == 2 && matrix.count == 4)
        #expect(Self.model.forest.logOdds(of: matrix) == [-0.75, 2.25, 0.75, -0.75])
    }

    @Test func `contributions say what each question added`() throws {
        let (forest, matrix) = (Self.model.forest, try matrix())
        #expect(forest.contributions(of: matrix[0]) == [-1.5, 0])
        #expect(forest.contributions(of: matrix[1]) == [1, 0.5])
        #expect(forest.contributions(of: matrix[2]) == [1, -1])
    }

    @Test func `contributions and the roots' means add up to the log-odds`() throws {
        let (model, page) = (BlockModel.shipped, try fullMeasures())
        let (forest, matrix) = (model.forest, FeatureMatrix(page, model))
        let base = forest.roots.reduce(Float(0)) {
            $0 + Float(forest.nodes[$1].mean) * Forest.meanUnit
        }
        let rounding = Float(forest.roots.count) * Forest.meanUnit
        for (block, logOdds) in forest.logOdds(of: matrix).enumerated() {
            let sum = forest.contributions(of: matrix[block]).reduce(base, +)
            #expect(abs(sum - logOdds) < rounding)
        }
    }

    @Test func `a damaged file is no model, and no crash`() {
        let bytes = ModelFileBytes(features: ["length"], trees: [[]]).bytes
        for count in 0..<bytes.count { _ = BlockModel(file: Array(bytes.prefix(count))) }
    }
}

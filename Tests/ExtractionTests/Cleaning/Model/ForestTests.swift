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
        #expect(matrix.count == 4)
        #expect(Self.model.forest.logOdds(of: matrix) == [-0.75, 2.25, 0.75, -0.75])
    }

    @Test func `contributions say what each question added`() throws {
        let matrix = try matrix()
        func contributions(_ block: Int) -> [Float] {
            let all = Self.model.forest.contributions(of: matrix[block])
            return Self.model.features.map { all[$0] }
        }
        #expect(contributions(0) == [-1.5, 0])
        #expect(contributions(1) == [1, 0.5])
        #expect(contributions(2) == [1, -1])
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

    @Test func `every number of rows is answered as each row by itself`() throws {
        let (model, page) = (BlockModel.shipped, try fullMeasures())
        let matrix = FeatureMatrix(page, model)
        let single = (0..<matrix.count).map { block in
            model.forest.logOdds(of: FeatureMatrix(rows: matrix[block]))[0]
        }
        for count in 0...matrix.count {
            let rows = FeatureMatrix(rows: matrix.values.prefix(count * FeatureMatrix.width))
            #expect(model.forest.logOdds(of: rows) == Array(single.prefix(count)))
        }
    }

    @Test func `a way that leads out of its tree ends there`() throws {
        let forest = Forest(
            nodes: [
                .init(value: 40, mean: 0, feature: 0, right: 9),
                .init(value: 1, mean: 0, feature: 255, right: 1),
                .init(value: 2, mean: 0, feature: 0, right: 0),
            ], roots: [0, 1, 3])
        #expect(forest.nodes.map(\.right) == [0, 0, 0] && forest.roots == [0, 1])
        #expect(forest.logOdds(of: try matrix()) == [41, 41, 41, 41])
    }

    @Test func `a damaged file is no model, and no crash`() {
        let bytes = ModelFileBytes(features: ["length"], trees: [[]]).bytes
        for count in 0..<bytes.count { _ = BlockModel(file: Array(bytes.prefix(count))) }
    }
}

@testable import Extraction

/// A model file by hand, in the format of `Tests/Evaluation/model_file.py`.
struct ModelFileBytes {
    private(set) var bytes: [UInt8] = []

    /// - Parameters:
    ///   - features: columns by name.
    ///   - trees: the nodes of each.
    init(features: [String], trees: [[Forest.Node]]) {
        let columns = BlockModel.columns.map(\.name)
        append(features.compactMap { columns.firstIndex(of: $0) }, width: 2)
        append(trees.map(\.count), width: 2)
        for node in trees.joined() {
            append(Int(node.value.bitPattern), 4)
            append(Int(UInt16(bitPattern: node.mean)), 2)
            bytes += [node.feature, node.right]
        }
        append([3], width: 4)
        append([8], width: 1)
        append([4], width: 4)
        append([Int(UInt8(bitPattern: -16))], width: 1)
    }

    private mutating func append(_ numbers: [Int], width: Int) {
        append(numbers.count, 4)
        for number in numbers { append(number, width) }
    }

    private mutating func append(_ number: Int, _ width: Int) {
        for byte in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
    }
}

import BlockModelData

/// The trained model: its trees, and what it learnt of names and words.
struct BlockModel: Sendable {
    /// Those of `columns` that the trees ask.
    let features: [Int]
    let forest: Forest
    let names: LearntTable
    let words: LearntTable

    /// All columns it can look at.
    static let columns = BlockFeatures.columns + LearntFeatures.columns

    /// The model the program carries. Its file is made by `Tests/Evaluation/train_model.py`.
    static let shipped = BlockModel(file: ModelFile.bytes)

    /// Reads a model file: see `write` in `Tests/Evaluation/model_file.py`.
    init(file: [UInt8]) {
        var reader = ModelReader(bytes: file)
        features = reader.array { Int($0.uint16()) }
        var roots: [Int] = []
        var nodes: [Forest.Node] = []
        for count in reader.array({ Int($0.uint16()) }) {
            roots.append(nodes.count)
            for _ in 0..<count { nodes.append(reader.node(asking: features)) }
        }
        forest = Forest(nodes: nodes, roots: roots)
        names = reader.table()
        words = reader.table()
    }
}

/// Reads numbers, little-endian, one after the other.
private struct ModelReader {
    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func uint8() -> UInt8 {
        guard position < bytes.count else { return 0 }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func uint16() -> UInt16 { UInt16(uint8()) | UInt16(uint8()) << 8 }

    mutating func uint32() -> UInt32 { UInt32(uint16()) | UInt32(uint16()) << 16 }

    /// Its count, then its elements.
    mutating func array<Element>(_ element: (inout ModelReader) -> Element) -> [Element] {
        let count = min(Int(uint32()), bytes.count)
        return (0..<count).map { _ in element(&self) }
    }

    /// A node, which asks a column by its place among `features`.
    mutating func node(asking features: [Int]) -> Forest.Node {
        let (value, mean, feature) = (Float(bitPattern: uint32()), uint16(), Int(uint8()))
        let column = features.indices.contains(feature) ? features[feature] : 0
        return Forest.Node(
            value: value, mean: Int16(bitPattern: mean), feature: UInt8(clamping: column),
            right: uint8())
    }

    mutating func table() -> LearntTable {
        LearntTable(
            keys: array { $0.uint32() }, scores: array { Int8(bitPattern: $0.uint8()) })
    }
}

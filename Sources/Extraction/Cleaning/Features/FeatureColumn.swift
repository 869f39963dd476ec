/// One column of the feature table.
package struct FeatureColumn: Sendable {
    package let name: String
    /// Columns of one topic speak of the same thing; explanations add them up.
    let topic: String
    /// What a value says, with the block as the sentence's subject where it has none of its own;
    /// `nil` for what would say nothing to a reader.
    let explain: @Sendable (Float) -> String?

    init(
        _ name: String, of topic: String, _ explain: @escaping @Sendable (Float) -> String?
    ) {
        (self.name, self.topic, self.explain) = (name, topic, explain)
    }
}

/// Columns that belong together, and how they are filled.
protocol FeatureGroup: Sendable {
    static var columns: [FeatureColumn] { get }

    /// What serves all blocks of the page.
    init(_ page: PageMeasures)

    /// Adds the values of one block to the table, in the order of the columns.
    func append(_ block: Int, to values: inout [Float])
}

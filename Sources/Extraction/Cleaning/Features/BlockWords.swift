/// The words of each block that the learnt table of words is asked for.
struct BlockWords: Sendable {
    /// By block, without repetition: all words of a short block, the first of a longer one.
    private(set) var told = RaggedArray<UInt32>()
    /// By block: the whole text as one number; 0 for a text that is too long to be a label.
    private(set) var wholes: [UInt32] = []

    /// Whole texts are entries of their own in the model's table: mixed with this.
    static let whole: UInt32 = 0x9E37_79B9

    /// In words.
    private static let short = 20
    private static let opening = 4
    private static let label = 8

    init(_ page: PageMeasures) {
        for measure in page.measures {
            let all = page.words[measure.words]
            for word in all.count <= Self.short ? all : all.prefix(Self.opening)
            where !told.open.contains(word) {
                told.append(word)
            }
            told.close()
            let isLabel = !all.isEmpty && all.count <= Self.label
            wholes.append(isLabel ? measure.hash.short : 0)
        }
    }
}

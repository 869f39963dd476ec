/// One thing that speaks for or against a block being part of the article.
package struct CleaningRule: Sendable {
    package let name: String
    /// What the sign counts where it is fully there, in log-odds; below 0 it speaks against.
    package let weight: Double
    /// How far the sign is there, from 0 to 1.
    let signal: @Sendable (BlockFeatures) -> Double
    /// The sign in a librarian's words, with the block as its subject.
    let explain: @Sendable (BlockFeatures) -> String

    /// What the rule says of a block, in log-odds.
    func weigh(_ features: BlockFeatures) -> Double { weight * signal(features) }
}

extension CleaningRule {
    /// A sign that comes in degrees, and words that say the degree.
    init(
        _ name: String, _ weight: Double,
        saying explain: @escaping @Sendable (BlockFeatures) -> String,
        _ signal: @escaping @Sendable (BlockFeatures) -> Double
    ) {
        (self.name, self.weight, self.signal, self.explain) = (name, weight, signal, explain)
    }

    /// A sign that comes in degrees.
    init(
        _ name: String, _ weight: Double, _ sentence: String,
        degree signal: @escaping @Sendable (BlockFeatures) -> Double
    ) {
        self.init(name, weight, saying: { _ in sentence }, signal)
    }

    /// A sign that is there or not.
    init(
        _ name: String, _ weight: Double, _ sentence: String,
        _ holds: @escaping @Sendable (BlockFeatures) -> Bool
    ) {
        self.init(name, weight, saying: { _ in sentence }) { holds($0) ? 1 : 0 }
    }
}

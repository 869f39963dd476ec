/// How long the stages of cleaning took, summed over pages.
struct Stages {
    /// In order; the last is what the others leave of the whole.
    static let all = ["intake", "table", "page", "claims", "the rest"]

    private var seconds: [String: Double] = [:]

    mutating func time<Result>(_ stage: String, _ work: () -> Result) -> Result {
        let clock = ContinuousClock()
        let start = clock.now
        let result = work()
        seconds[stage, default: 0] += (clock.now - start) / .seconds(1)
        return result
    }

    func seconds(_ stage: String, of whole: Double) -> Double {
        seconds[stage] ?? whole - seconds.values.reduce(0, +)
    }
}

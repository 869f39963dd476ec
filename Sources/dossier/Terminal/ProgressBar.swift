/// A bar on standard error once work lasts longer than half a second: count, rate, current file.
final class ProgressBar {
    private let total: Int
    private let isShown: Bool
    private let start = ContinuousClock.now
    private var lastDrawn = ContinuousClock.now
    private var isDrawn = false

    /// In columns.
    private static let width = 24
    private static let patience = Duration.milliseconds(500)
    private static let interval = Duration.milliseconds(80)

    /// - Parameters:
    ///   - total: how many articles there are; one alone has no bar.
    ///   - isShown: whether a person looks on.
    init(total: Int, isShown: Bool) {
        self.total = total
        self.isShown = isShown && total > 1
    }

    /// Draws at most a dozen times a second.
    func advance(to done: Int, file: String) {
        let now = ContinuousClock.now
        guard isShown, now - start > Self.patience, now - lastDrawn > Self.interval else { return }
        lastDrawn = now
        isDrawn = true
        // A file may turn out to hold many pages.
        let total = max(total, done)
        let filled = Self.width * done / total
        let bar =
            String(repeating: "█", count: filled)
            + String(repeating: "·", count: Self.width - filled)
        let rate = Int(Double(done) / ((now - start) / .seconds(1)))
        write("\r\u{1B}[K\(bar) \(done)/\(total)  \(rate)/s  \(file.suffix(40))")
    }

    /// Leaves the line as it was before.
    func clear() {
        if isDrawn { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        Terminal.writeToStandardError(text)
    }
}

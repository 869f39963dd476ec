import Foundation

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

    init(total: Int, isShown: Bool) {
        self.total = total
        self.isShown = isShown && total > 1
    }

    func advance(to done: Int, file: String) {
        let now = ContinuousClock.now
        guard isShown, now - start > Self.patience, now - lastDrawn > Self.interval else { return }
        lastDrawn = now
        isDrawn = true
        let filled = Self.width * done / max(1, total)
        let bar =
            String(repeating: "█", count: filled)
            + String(repeating: "·", count: Self.width - filled)
        let seconds =
            Double((now - start).components.seconds) + Double((now - start).components.attoseconds)
            / 1e18
        let rate = Int(Double(done) / max(seconds, 0.001))
        write("\r\u{1B}[K\(bar) \(done)/\(total)  \(rate)/s  \(file.suffix(40))")
    }

    func clear() {
        if isDrawn { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}

import ArticleModel
import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The wish of a person, or of the system, that the program end: Ctrl-C, a closed terminal.
enum Interruption {
    /// The signal that came while it was held back; 0 for none.
    private static let signal = Atomic<Int32>(0)
    private static let signals = [SIGINT, SIGTERM, SIGHUP]

    /// A signal waits for the end of the work that holds it back.
    static var isRequested: Bool { signal.load(ordering: .relaxed) != 0 }

    /// Does work that must not be cut off in the middle. A signal that came meanwhile ends the
    /// program afterwards, as it would have before. A file that grows beyond what the system
    /// allows is an error like a full disk meanwhile, not an end.
    static func heldBack<Result>(
        _ work: () throws(Diagnostic) -> Result
    ) throws(Diagnostic) -> Result {
        let handlers = signals.map { number in
            setHandler(number) { Interruption.signal.store($0, ordering: .relaxed) }
        }
        let excessHandler = setHandler(SIGXFSZ, SIG_IGN)
        defer {
            for (number, handler) in zip(signals, handlers) { _ = setHandler(number, handler) }
            _ = setHandler(SIGXFSZ, excessHandler)
            let number = signal.load(ordering: .relaxed)
            if number != 0 { raise(number) }
        }
        return try work()
    }
}

private typealias Handler = @convention(c) (Int32) -> Void

/// `signal` of the C library, told apart from the property of that name; returns the handler that
/// was set before.
private func setHandler(_ number: Int32, _ handler: Handler?) -> Handler? {
    signal(number, handler)
}

import Foundation

/// How much the laws are tested on: enough for every day, or, with `TEST_SCALE=full` in the
/// environment, as much as there is.
package enum TestScale {
    package static let isFull = ProcessInfo.processInfo.environment["TEST_SCALE"] == "full"

    package static func count(_ usual: Int, full: Int) -> Int { isFull ? full : usual }
}

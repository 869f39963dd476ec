package import Intake

/// What is fetched, and how politely.
package struct FetchPolicy: Sendable {
    /// Hosts that the user named, in lower case: these may have any address.
    package var trustedHosts: Set<String> = []
    /// What robots.txt calls us.
    package var agent: String
    package var version: String
    package var limits = Intake.Limits()
    /// The time: ISO 8601 in UTC, `2026-03-01T12:00:00Z`.
    package var now: @Sendable () -> String

    package init(agent: String, version: String, now: @escaping @Sendable () -> String) {
        self.agent = agent
        self.version = version
        self.now = now
    }

    func trusts(_ host: String) -> Bool {
        trustedHosts.contains {
            $0.filter { !"[]".contains($0) } == host.filter { !"[]".contains($0) }
        }
    }

    package var userAgent: String { "\(agent)/\(version)" }
}

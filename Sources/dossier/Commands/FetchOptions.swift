import ArgumentParser
import ArticleModel
import Fetching
import Foundation

/// Whether pages of the web may be fetched.
struct FetchOptions: ParsableArguments {
    @Flag(help: "Fetch pages named by their address, once, and keep them in the folder captures.")
    var fetch = false

    @Option(
        help: ArgumentHelp(
            "With --fetch, also connect to this host where its address is not public.",
            valueName: "host"))
    var fetchFrom: [String] = []

    func validate() throws {
        if !fetch, let host = fetchFrom.first {
            throw ValidationError("--fetch-from \(host): --fetch is needed as well.")
        }
    }

    /// `nil` where nothing may be fetched.
    var policy: FetchPolicy? {
        guard fetch else { return nil }
        var policy = FetchPolicy(agent: Tool.name, version: Tool.version) {
            Date.now.formatted(.iso8601)
        }
        policy.trustedHosts = Set(fetchFrom.map { $0.lowercased() })
        return policy
    }
}

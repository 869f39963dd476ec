package import ArticleModel
import Intake

/// Fetches pages as a polite guest: where robots.txt allows it, from public addresses, within
/// bounds, one request at a time to each host.
package struct Fetcher: Sendable {
    private let policy: FetchPolicy
    private let gates = HostGates()
    private let rules = SiteRules()

    package init(_ policy: FetchPolicy) { self.policy = policy }

    /// A page with the redirects to it.
    ///
    /// - Throws: `FetchFailure` also for an answer that is no page.
    package func page(
        at address: WebAddress, over connection: HTTPConnection
    ) async throws(FetchFailure) -> WebCapture {
        let capture = try await exchanges(
            from: address, atMost: policy.limits.fileSize, bound: "fileSize", over: connection)
        guard let last = capture.exchanges.last else { throw .noPage("") }
        guard last.isSuccess else { throw .status(last.status, at: last.address) }
        guard Self.pageTypes.contains(last.mediaType) else { throw .noPage(last.mediaType) }
        return capture
    }

    /// The pictures at addresses, as many as there is room for, each with the redirects to it. One
    /// that cannot be had is left out.
    package func pictures(
        at addresses: [WebAddress], over connection: HTTPConnection
    ) async -> [Exchange] {
        var exchanges: [Exchange] = []
        var left = policy.limits.resourceSize
        for address in addresses.prefix(policy.limits.fetchedPictures) {
            let capture = try? await self.exchanges(
                from: address, atMost: left, bound: "resourceSize", over: connection)
            guard let capture, let last = capture.exchanges.last, last.isSuccess,
                last.mediaType.hasPrefix("image/")
            else { continue }
            left -= last.body.count
            exchanges += capture.exchanges
        }
        return exchanges
    }

    private static let pageTypes = ["text/html", "application/xhtml+xml"]
}

extension Fetcher {
    /// The answer at an address and those that led on to it.
    private func exchanges(
        from address: WebAddress, atMost limit: Int, bound: String,
        over connection: HTTPConnection
    ) async throws(FetchFailure) -> WebCapture {
        var capture = WebCapture(exchanges: [])
        var next: WebAddress? = address
        while let address = next {
            try await requireAllowed(address, over: connection)
            let exchange = try await exchange(at: address, atMost: limit, bound, over: connection)
            capture.exchanges.append(exchange)
            next = try Self.target(of: exchange)
            guard next == nil || capture.exchanges.count <= policy.limits.redirects else {
                throw .tooManyRedirects(policy.limits.redirects)
            }
        }
        return capture
    }

    private static func target(of exchange: Exchange) throws(FetchFailure) -> WebAddress? {
        guard let text = exchange.redirect else { return nil }
        guard let target = WebAddress(text, relativeTo: exchange.address), target.scheme == .web
        else { throw .noAddress(text) }
        return target
    }

    private func exchange(
        at address: WebAddress, atMost limit: Int, _ bound: String, isText: Bool = false,
        over connection: HTTPConnection
    ) async throws(FetchFailure) -> Exchange {
        guard !address.authority.contains("@") else { throw .hasPassword }
        let host = address.host
        let date = policy.now()
        let request = request(for: address, atMost: limit, isText: isText)
        await gates.enter(host)
        let result = Result { () throws(HTTPConnection.Failure) in
            try connection.answer(to: request)
        }
        await gates.leave(host)
        switch result {
        case .success(let answer):
            return Exchange(address: address, date: date, head: answer.head, body: answer.body)
        case .failure(.refused(let address)): throw .refused(address, of: host)
        case .failure(.tooLarge): throw .tooLarge(bound, limit)
        case .failure(.broken(let reason)): throw .broken(reason)
        }
    }

    private func request(
        for address: WebAddress, atMost limit: Int, isText: Bool
    ) -> HTTPConnection.Request {
        HTTPConnection.Request(
            address: address, userAgent: policy.userAgent,
            headLimit: policy.limits.recordHeaderSize, bodyLimit: limit, isText: isText,
            connectionTime: policy.limits.connectionTime, time: policy.limits.fetchTime,
            isTrusted: policy.trusts(address.host))
    }
}

// What robots.txt says.
extension Fetcher {
    private func requireAllowed(
        _ address: WebAddress, over connection: HTTPConnection
    ) async throws(FetchFailure) {
        let verdict: SiteRules.Verdict
        if let known = await rules.verdict(on: address.origin) {
            verdict = known
        } else {
            verdict = try await self.verdict(on: address.origin, over: connection)
            await rules.keep(verdict, on: address.origin)
        }
        switch verdict {
        case .rules(let file): if !file.allows(address.target) { throw .robots(address) }
        case .failure(let failure): throw failure
        }
    }

    /// A file that is not there forbids nothing; one that cannot be had now forbids all. Source:
    /// RFC 9309, section 2.3.1.
    private func verdict(
        on origin: String, over connection: HTTPConnection
    ) async throws(FetchFailure) -> SiteRules.Verdict {
        guard var address = WebAddress(origin + "/robots.txt") else { throw .noAddress(origin) }
        var file: Exchange?
        for _ in 0...policy.limits.robotsRedirects {
            do throws(FetchFailure) {
                file = try await exchange(
                    at: address, atMost: policy.limits.robotsSize, "robotsSize", isText: true,
                    over: connection)
            } catch {
                return .failure(error.isRefusal ? error : .noRobots(address, error.reason))
            }
            guard let text = file?.redirect,
                let target = WebAddress(text, relativeTo: address), target.scheme == .web
            else { break }
            address = target
        }
        guard let file, file.status < 500 else {
            return .failure(.noRobots(address, "the server answers \(file?.status ?? 0)"))
        }
        guard file.isSuccess else { return .rules(RobotsFile("", for: policy.agent)) }
        let text = String(decoding: file.body, as: UTF8.self)
        return .rules(RobotsFile(text, for: policy.agent))
    }
}

/// What the robots.txt of each site said in this run.
private actor SiteRules {
    enum Verdict: Sendable {
        case rules(RobotsFile)
        case failure(FetchFailure)
    }

    private var verdicts: [String: Verdict] = [:]

    func verdict(on origin: String) -> Verdict? { verdicts[origin] }
    func keep(_ verdict: Verdict, on origin: String) { verdicts[origin] = verdict }
}

extension WebAddress {
    /// `example.org:8080`
    var authority: String {
        let rest = text[(text.firstRange(of: "://")?.upperBound ?? text.startIndex)...]
        return String(rest.prefix { !"/?#".contains($0) })
    }

    /// `https://example.org:8080`
    var origin: String {
        text.prefix { $0 != ":" } + "://" + authority
    }

    /// Path and query.
    var target: String {
        let target = withoutFragment.text.dropFirst(origin.count)
        return target.hasPrefix("/") ? String(target) : "/" + target
    }
}

package import ArticleModel

/// Why a page cannot be fetched.
package struct FetchFailure: Error, Sendable, Equatable {
    /// The rest of a sentence: `the server answers 404`.
    package var reason: String
    package var hint: String
    /// The address may not be connected to.
    var isRefusal = false

    init(_ reason: String, hint: String = saveIt) {
        self.reason = reason
        self.hint = hint
    }

    /// What always helps.
    private static let saveIt = "Save the page in your browser, and name the file instead."

    /// The same as a sentence about an address, where `line` of `file` names it.
    package func diagnostic(of address: String, file: String, line: Int?) -> Diagnostic {
        Diagnostic(
            "“\(address)” cannot be fetched: \(reason).", file: file, line: line, hint: hint)
    }
}

extension FetchFailure {
    package static let noLibrary = FetchFailure(
        "libcurl is not installed", hint: "Install it, on Debian by: apt install libcurl4")

    static func refused(_ address: NetworkAddress, of host: String) -> FetchFailure {
        var failure = FetchFailure(
            "“\(host)” is \(address), an address that is not public",
            hint: "Where you trust it, add: --fetch-from \(host)")
        failure.isRefusal = true
        return failure
    }

    static func status(_ status: Int, at address: WebAddress) -> FetchFailure {
        FetchFailure(
            "the server answers \(status) at “\(address.text)”",
            hint: "Look at the address in your browser.")
    }

    static func robots(_ address: WebAddress) -> FetchFailure {
        FetchFailure("the robots.txt of its site forbids “\(address.text)” to programs")
    }

    static func noRobots(_ address: WebAddress, _ reason: String) -> FetchFailure {
        FetchFailure(
            "“\(address.text)”, which says what programs may fetch, cannot be had: \(reason)",
            hint: "Try again later, or save the page in your browser.")
    }

    static func tooLarge(_ bound: String, _ limit: Int) -> FetchFailure {
        FetchFailure("it has more than \(limit) bytes (\(bound))")
    }

    static func noPage(_ type: String) -> FetchFailure {
        FetchFailure(
            "it is \(type.isEmpty ? "of a kind that the server does not tell" : type), no page of HTML"
        )
    }

    static func tooManyRedirects(_ limit: Int) -> FetchFailure {
        FetchFailure("it leads on more than \(limit) times (redirects)")
    }

    static func noAddress(_ target: String) -> FetchFailure {
        FetchFailure("it leads to “\(target)”, no address of the web")
    }

    static let hasPassword = FetchFailure("it holds a name or a password")

    static func broken(_ reason: String) -> FetchFailure {
        FetchFailure(reason, hint: "Check the address and the connection.")
    }
}

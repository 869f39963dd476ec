import ArticleModel

/// The name of a host, as a reader meets it in a byline or a title.
enum HostName {
    /// `example.org`, in lower case: a site, not someone.
    static func isHost(_ folded: String) -> Bool {
        guard !folded.holds(" " as Unicode.Scalar), let dot = folded.lastIndex(of: ".") else {
            return false
        }
        return topLevels.contains(String(folded[folded.index(after: dot)...]))
    }

    private static let topLevels: Set<String> = [
        "com", "org", "net", "de", "at", "ch", "it", "no", "fr", "es", "se", "dk", "nl", "uk", "eu",
        "info", "tv", "io", "be", "pl", "fi", "pt", "ca", "au", "us", "ru",
    ]
}

/// The program itself, as its editions and records name it.
package enum Tool {
    package static let name = "dossier"
    /// Major, minor, patch. Source: semver.org.
    package static let version = "0.1.0"
}

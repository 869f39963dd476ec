/// The templates in this folder, embedded in the binary.
package enum BuiltInTemplates {
    /// The text of each by its name, the path without `.mustache`.
    package static let all: [String: String] = [
        "markdown/dossier.md": text(PackageResources.dossier_md_mustache)
    ]

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

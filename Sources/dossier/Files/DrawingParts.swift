import Foundation

/// What draws covers, as far as it is no part of the program: the libraries and the fonts, which are
/// loaded only when there is something to draw.
enum DrawingParts {
    /// The loader's list of the libraries, which every installation of one rewrites, and where fonts
    /// are, and what fontconfig knows of them. Sources: ld.so(8); the default directories of
    /// fontconfig, of macOS and of Homebrew.
    private static let places = [
        "/etc/ld.so.cache", "/opt/homebrew/lib", "/usr/local/lib", "/etc/fonts/conf.d",
        "/var/cache/fontconfig", "~/.cache/fontconfig",
    ]
    private static let fontFolders = [
        "/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "~/.fonts",
        "~/.local/share/fonts", "~/Library/Fonts",
    ]

    /// Each place that is there, and each folder of fonts, with the time of its last change: a file
    /// that comes or goes changes the time of its folder.
    @Sendable static func stamps() -> [String] {
        let folders = fontFolders.map(expanded).flatMap { folder in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return [folder] + names.sorted().map { Disk.joined(folder, $0) }
        }
        return (places.map(expanded) + folders).compactMap(stamp)
    }

    private static func expanded(_ path: String) -> String {
        (path as NSString).expandingTildeInPath
    }

    private static func stamp(_ path: String) -> String? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.modificationDate] as? Date).map {
            "\(path) \($0.timeIntervalSinceReferenceDate)"
        }
    }
}

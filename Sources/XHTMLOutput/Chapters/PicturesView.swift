package import ArticleModel
package import Templating

/// What pictures an edition holds besides its cover, and what whoever does not see them misses.
package struct PicturesView: TemplateView {
    private let hasPictures: Bool
    private let areDescribed: Bool
    private let hasAnimation: Bool

    /// - Parameters:
    ///   - dossier: the packet.
    ///   - pictures: those that its texts show.
    package init(dossier: Dossier, pictures: [Picture]) {
        let names = Set(pictures.map(\.name))
        let images = dossier.images.filter { $0.embedded.map(names.contains) ?? false }
        hasPictures = !images.isEmpty
        areDescribed = images.allSatisfy(\.isDescribed)
        hasAnimation = pictures.contains(where: \.isAnimated)
    }

    package static let fields: TemplateFields<PicturesView> = [
        .flag("hasPictures", "There are pictures in the texts.") { $0.hasPictures },
        .flag("areDescribed", "Every one has an alternative text, or is said to be decoration.") {
            $0.areDescribed
        },
        .flag("hasAnimation", "Some of them move.") { $0.hasAnimation },
    ]
}

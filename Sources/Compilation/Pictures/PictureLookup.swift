import ArticleModel
import Pictures

/// Looks for the pictures behind an article's references, for each once.
struct PictureLookup {
    private let finder: PictureFinder
    private let preparation: PicturePreparation
    private var results: [String: Result] = [:]
    /// What was looked for, in order.
    private(set) var sights: [PictureSight] = []

    /// What came of looking for a picture.
    enum Result {
        case picture(Picture)
        /// It is not at hand.
        case nothing
        case unusable(PictureFault)
        /// A dot that counts readers: the image says nothing and goes.
        case pixel
    }

    init(source: Source, gathering: PictureGathering) {
        preparation = gathering.preparation
        finder = PictureFinder(
            source: source, neighbourhood: gathering.neighbourhood, limits: preparation.limits)
    }

    mutating func result(of reference: Image.Reference) -> Result {
        if let known = results[reference.written] { return known }
        let result = look(for: reference)
        results[reference.written] = result
        sights.append(PictureSight(reference: reference, outcome: result.outcome))
        return result
    }

    /// Whether a relative reference names a file that was saved with the page.
    func isSavedWithPage(_ reference: Image.Reference) -> Bool { finder.isSavedWithPage(reference) }

    private func look(for reference: Image.Reference) -> Result {
        do throws(PictureFault) {
            guard let bytes = try finder.bytes(of: reference) else { return .nothing }
            return .picture(try preparation.picture(from: bytes))
        } catch {
            return error == .pixel ? .pixel : .unusable(error)
        }
    }
}

extension PictureLookup.Result {
    /// Told from every other: a picture’s name is made from its bytes.
    fileprivate var outcome: String {
        switch self {
        case .picture(let picture): "picture \(picture.name)"
        case .nothing: "nothing"
        case .unusable(let fault): "unusable: \(fault)"
        case .pixel: "pixel"
        }
    }
}

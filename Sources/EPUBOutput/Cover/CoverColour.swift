/// The colours of the generated cover's field: dark enough for white letters, and far enough from
/// each other that two packets side by side are told apart, on a screen without colours too.
enum CoverColour {
    /// Contrast with white from 6.5 to 12 to 1, by WCAG 2.2.
    static let all = ["#1f3a5f", "#5b2333", "#21473a", "#4a3369", "#6b3410", "#2f4858", "#3d3d3d"]

    /// The same colour for the same packet, by its title: a packet keeps its colour on the shelf when
    /// an article is mended.
    static func colour(for title: String) -> String {
        let sum = title.utf8.reduce(0) { $0 + Int($1) }
        return all[sum % all.count]
    }
}

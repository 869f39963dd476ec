import DOM

/// The level of HTML's six headings.
enum HeadingLevel {
    static func level(of tag: HTMLTag) -> Int? {
        switch tag {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }
}

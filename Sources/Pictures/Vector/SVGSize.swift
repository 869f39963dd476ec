import DOM

/// How large a drawing wants to be.
enum SVGSize {
    /// In CSS pixels, from `width` and `height`, else from the `viewBox`.
    static func size(of root: XMLElement) -> (width: Double, height: Double)? {
        let box = root.value("viewBox").map(numbers) ?? []
        let natural = box.count == 4 && box[2] > 0 && box[3] > 0 ? (box[2], box[3]) : nil
        let width = root.value("width").flatMap(pixels)
        let height = root.value("height").flatMap(pixels)
        switch (width, height, natural) {
        case (let width?, let height?, _): return (width, height)
        case (let width?, nil, let natural?): return (width, width * natural.1 / natural.0)
        case (nil, let height?, let natural?): return (height * natural.0 / natural.1, height)
        case (_, _, let natural): return natural
        }
    }

    /// CSS pixels in each unit. Source: CSS Values and Units, absolute lengths.
    private static let units: [String: Double] = [
        "": 1, "px": 1, "pt": 96 / 72, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96,
    ]

    /// `nil` for a share of what surrounds the picture, and for nonsense.
    private static func pixels(_ length: String) -> Double? {
        let length = length.trimmed
        let number = length.prefix { $0.isNumber || ".+-".contains($0) }
        guard let unit = units[length.dropFirst(number.count).lowercased()],
            let value = Double(number), value * unit >= 1, value * unit <= 100_000
        else { return nil }
        return value * unit
    }

    private static func numbers(_ list: String) -> [Double] {
        list.split { $0 == "," || $0.isWhitespace }.compactMap { Double($0) }
            .filter { $0.isFinite && abs($0) <= 1e6 }
    }
}

extension XMLElement {
    fileprivate func value(_ name: String) -> String? {
        attributes.first { $0.namespace.isEmpty && $0.name == name }?.value
    }
}

extension String {
    fileprivate var trimmed: Substring {
        let head = drop(while: \.isWhitespace)
        guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return head[...last]
    }
}

import DOM

/// What element the block is, and in which landmarks it stands.
struct MarkupFeatures: FeatureGroup {
    static let columns =
        [
            FeatureColumn("element", of: "element") { "is marked as \(name($0))" },
            FeatureColumn("element-around", of: "element") { "stands in \(name($0))" },
            FeatureColumn("element-further-out", of: "element") { "stands within \(name($0))" },
            FeatureColumn("heading-level", of: "element") {
                $0 > 0 ? "is a heading of level \(Int($0))" : "is no heading"
            },
            FeatureColumn("hidden", of: "element") { $0 > 0 ? "is not shown" : "is shown" },
            FeatureColumn("image-before", of: "element") {
                $0 > 0 ? "follows an image, as captions do" : "follows no image"
            },
        ]
        + Surroundings.tags.map { tag in
            FeatureColumn("in-\(tag)", of: "element") {
                $0 > 0 ? "stands in “\(tag)”" : "stands in no “\(tag)”"
            }
        }

    private static func name(_ value: Float) -> String {
        UInt8(exactly: value).flatMap { HTMLTag(rawValue: $0) }
            .map { "“\($0)”" } ?? "an element"
    }

    private let page: PageMeasures
    private let images: BlockImages

    init(_ page: PageMeasures) {
        self.page = page
        images = BlockImages(page.page)
    }

    func append(_ block: Int, to values: inout [Float]) {
        let box = page.boxes.ofBlock[block]
        let own = page.boxes[box]
        values.append(Float(own.tag.rawValue))
        values.append(Float(page.boxes[page.boxes.outward(1, from: box)].tag.rawValue))
        values.append(Float(page.boxes[page.boxes.outward(2, from: box)].tag.rawValue))
        values.append(Float(HeadingLevel.level(of: own.tag) ?? 0))
        values.append(own.isHidden || page.page.blocks[block].kind != .visible ? 1 : 0)
        values.append(Float(images.before[block]))
        for landmark in Surroundings.tags.indices {
            values.append(own.surroundings.contains(Surroundings(rawValue: 1 << landmark)) ? 1 : 0)
        }
    }
}

import DOM

/// The features of every block of a page, by block index.
package struct FeatureTable: Sendable {
    package private(set) var rows: [BlockFeatures] = []
    /// The element that holds most of the page's prose; `nil` for a page without prose.
    package let main: Int?

    package init(_ page: Page) {
        let measures = page.blocks.map { page.measure($0) }
        let sums = ElementSums(page, measures)
        main = sums.mainElement(of: page)
        let total = Double(max(1, measures.reduce(0) { $0 + $1.length }))
        let proseShare = sums.share(of: sums.prose.first ?? 0, in: 0)
        var before = 0
        var heading: BoilerplatePhrase?
        var copies: [UInt64: Int] = [:]
        for measure in measures { copies[measure.hash, default: 0] += 1 }
        let context = NamedAncestors(page.nodes, main: main)
        for (block, measure) in zip(page.blocks, measures) {
            var features = BlockFeatures()
            features.add(measure, copies: copies[measure.hash] ?? 1)
            features.add(block, in: page)
            features.names = context.names[block.element]
            features.region = context.regions[block.element]
            features.addPlace(of: block, in: page, main: main, sums: sums)
            features.position = Double(before) / total
            features.proseShareOfPage = proseShare
            if features.isHeading { heading = features.phrase }
            features.headingPhrase = heading
            before += measure.length
            rows.append(features)
        }
        markDistancesToProse()
    }

    private mutating func markDistancesToProse() {
        var distance = 999
        for index in rows.indices {
            distance = rows[index].isProse ? 0 : min(999, distance + 1)
            rows[index].sinceProse = distance
        }
        distance = 999
        for index in rows.indices.reversed() {
            distance = rows[index].isProse ? 0 : min(999, distance + 1)
            rows[index].untilProse = distance
        }
    }
}

extension BlockFeatures {
    fileprivate mutating func add(_ measure: TextMeasure, copies: Int) {
        length = measure.length
        linkDensity = measure.linkDensity
        sentenceEnds = measure.sentenceEnds
        commas = measure.commas
        isProse = measure.isProse
        digitShare = measure.digitShare
        capitalShare = measure.capitalShare
        self.copies = copies
    }

    fileprivate mutating func add(_ block: TextBlock, in page: Page) {
        let tag = page.nodes[block.element].tag
        isHeading = ElementSets.heading.contains(tag)
        isListItem = tag == .li || tag == .dt || tag == .dd
        isParagraph = tag == .p
        isButton = tag == .button || tag == .label || tag == .legend
        isCell = tag == .td || tag == .th
        isCaption = tag == .figcaption || tag == .caption
        isCode = tag == .pre
        isHidden = block.kind == .hidden
        isControl = block.kind == .control
        isFootnoteMark = block.kind == .footnoteMark
        // The longest phrase has 60 characters; what may follow one is short.
        if length <= 120 {
            phrase = BoilerplatePhrase.phrase(of: page.text(of: block).lowercased())
        }
    }

    fileprivate mutating func addPlace(
        of block: TextBlock, in page: Page, main: Int?, sums: ElementSums
    ) {
        let nodes = page.nodes
        if let main {
            isInMain = nodes.isInside(block.element, main)
            if isInMain {
                depthInMain = nodes[block.element].depth - nodes[main].depth
            } else {
                let meeting = nodes.ancestors(of: block.element).prefix {
                    !nodes.isInside(main, $0)
                }
                stepsToMain = meeting.reduce(1) { count, _ in count + 1 }
            }
        }
        let around = max(0, nodes[block.element].parent)
        proseAround = sums.share(of: sums.prose[around], in: around)
        linksAround = sums.share(of: sums.linked[around], in: around)
    }
}

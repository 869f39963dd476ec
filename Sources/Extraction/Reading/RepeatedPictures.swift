import ArticleModel

/// Takes out pictures without a word that the page shows again, as carousels do. One that is all
/// there is in a list item or a cell stays.
enum RepeatedPictures {
    static func drop(from blocks: inout [Block]) {
        var seen: Set<String> = []
        drop(from: &blocks, seen: &seen)
    }

    private static func drop(from blocks: inout [Block], seen: inout Set<String>) {
        let new = blocks.filter { block in
            guard case .figure(let figure) = block.content else { return true }
            let isNew = figure.images.contains { seen.insert($0.source).inserted }
            return isNew || !block.isPicture
        }
        if !new.isEmpty { blocks = new }
        for index in blocks.indices {
            blocks[index].content.mapChildren { drop(from: &$0, seen: &seen) }
        }
    }
}

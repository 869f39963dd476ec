/// A fact box or another text beside the main one.
package struct Aside: Sendable, Equatable {
    package var title: [Inline]
    package var blocks: [Block]

    package init(title: [Inline] = [], blocks: [Block]) {
        self.title = title
        self.blocks = blocks
    }
}

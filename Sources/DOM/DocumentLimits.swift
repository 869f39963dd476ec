/// Bounds on what one page may be.
package struct DocumentLimits: Sendable {
    /// Elements around one another. Real pages stay below 300.
    package var depth = 20_000
    /// Elements and texts. The largest page of 2,500 real ones has 60,000.
    package var nodes = 8_000_000
    /// Of attributes in one tag, the number squared, over all tags of a page; what libxml2 compares
    /// in less than a second. Of one tag alone, that allows 30,000.
    package var attributePairs = 1_000_000_000

    package init() {}
}

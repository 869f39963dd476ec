extension Attribution {
    /// The title as it is printed: one that no one gave stands in square brackets, as cataloguers
    /// do. `nil` when there is none at all.
    package var printedTitle: String? {
        title.value.map { titleIsSupplied ? "[" + $0 + "]" : $0 }
    }
}

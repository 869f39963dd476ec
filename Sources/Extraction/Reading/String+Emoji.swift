extension String {
    /// Nothing but emoji: what WordPress and its like state as the words of the pictures that they
    /// put in their place.
    var isEmoji: Bool {
        !isEmpty
            && allSatisfy { character in
                character.unicodeScalars.first.map { $0.properties.isEmoji && !$0.isASCII } ?? false
            }
    }
}

/// One field of the attribution, with every candidate found for it.
package struct Field<Value: Sendable & Equatable>: Sendable, Equatable {
    /// Best first; the winner is the first.
    package var candidates: [Candidate<Value>]
    /// A person said that there is none: missing, and no doubt about it.
    package var isDeclaredAbsent = false
    /// How likely it is that the first candidate is right, from 0 to 1, learnt from pages whose
    /// attribution people wrote down; `nil` for what is not weighed: the editor's word, and fields
    /// that are chosen by rank alone.
    package var confidence: Double?
    /// No candidate is likely enough to be printed: the field is missing, and the candidates stay
    /// for the editor to look at.
    package var isUncertain = false

    package init(candidates: [Candidate<Value>] = []) { self.candidates = candidates }

    package var winner: Candidate<Value>? {
        isDeclaredAbsent || isUncertain ? nil : candidates.first
    }
    package var value: Value? { winner?.value }
}

/// One value found for a field, and where.
package struct Candidate<Value: Sendable & Equatable>: Sendable, Equatable {
    package var value: Value
    package var origin: AttributionOrigin
    /// The evidence as it stands in the source: an attribute, a line of text, a JSON member.
    package var evidence: String
    /// Line of the file, counted from 1; `nil` for what is not in the file.
    package var line: Int?
    /// What speaks for the value or against it besides its origin.
    package var signs: [EvidenceSign] = []

    package init(value: Value, origin: AttributionOrigin, evidence: String, line: Int? = nil) {
        self.value = value
        self.origin = origin
        self.evidence = evidence
        self.line = line
    }
}

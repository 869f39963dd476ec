/// The fields of a view in the order of its table, and each by its name: a template asks for names
/// thousands of times.
package struct TemplateFields<View>: Sendable, ExpressibleByArrayLiteral {
    package let all: [TemplateField<View>]
    private let places: [String: Int]

    package init(_ fields: [TemplateField<View>]) {
        all = fields
        places = Dictionary(
            fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package init(arrayLiteral fields: TemplateField<View>...) { self.init(fields) }

    subscript(name: String) -> TemplateField<View>? { places[name].map { all[$0] } }
}

/// One step of a template that is bound to the views it shows: every name is a place in them.
indirect enum TemplateStep: Sendable {
    case text([UInt8])
    /// A text, escaped for the template's language, or markup.
    case words(TemplatePath, ContentType)
    case section(TemplatePath, isInverted: Bool, [TemplateStep])
}

/// Where the value of a name is found when the template is shown. Scopes are counted from the
/// outermost.
enum TemplatePath: Sendable, Equatable {
    /// A field of the view of a scope, by its place in the view's table; then of the object it is.
    case fields(scope: Int, [Int])
    /// The text or the markup that opened a scope.
    case itself(scope: Int)
    /// The innermost scope is the first item, or the last, of its list.
    case isFirst, isLast
}

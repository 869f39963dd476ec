import ArticleModel

extension Diagnostic {
    static func unknownTemplate(
        _ name: String, file: String, line: Int? = nil, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            "No template is called “\(name)”.", file: file, line: line,
            hint: name.nearest(among: known.sorted()).map { "Did you mean “\($0)”?" })
    }

    static func malformedTemplate(_ template: TemplateText, line: Int?) -> Diagnostic {
        Diagnostic(
            "The template is not well-formed Mustache.", file: template.file, line: line,
            hint: "Look for a tag that is not closed with “}}”, or a name with a space in it.")
    }

    static func unknownField(
        _ part: String, _ tag: TemplateTag, in template: TemplateText, known: [String]
    ) -> Diagnostic {
        let whole = part == tag.name ? "" : " in “\(tag.name)”"
        return Diagnostic(
            "No field is called “\(part)”\(whole) here.", file: template.file, line: tag.line,
            hint: part.nearest(among: known.sorted()).map { "Did you mean “\($0)”?" }
                ?? "Templates/README.md lists the fields of every template.")
    }

    static func unescapedText(_ tag: TemplateTag, in template: TemplateText) -> Diagnostic {
        Diagnostic(
            "“\(tag.name)” is text and must be escaped.", file: template.file, line: tag.line,
            hint: "Write {{\(tag.name)}}.")
    }

    static func escapedMarkup(_ tag: TemplateTag, in template: TemplateText) -> Diagnostic {
        Diagnostic(
            "“\(tag.name)” is markup and would be escaped twice.", file: template.file,
            line: tag.line, hint: "Write {{{\(tag.name)}}}.")
    }

    static func sectionNeeded(_ tag: TemplateTag, in template: TemplateText) -> Diagnostic {
        Diagnostic(
            "“\(tag.name)” is neither text nor markup, so it cannot be printed.",
            file: template.file, line: tag.line,
            hint: "Open a section: {{#\(tag.name)}}…{{/\(tag.name)}}.")
    }

    static func recursiveTemplate(_ tag: TemplateTag, in template: TemplateText) -> Diagnostic {
        Diagnostic(
            "The template “\(tag.name)” includes itself.", file: template.file, line: tag.line,
            hint: "Remove one of the {{> …}} tags of the circle.")
    }

    static func unsupportedTag(_ tag: TemplateTag, in template: TemplateText) -> Diagnostic {
        Diagnostic(
            "The tag “\(tag.name)” is not one that templates may use.", file: template.file,
            line: tag.line,
            hint: "Use {{name}}, {{{markup}}}, {{#section}}, {{^section}}, {{> template}} "
                + "and {{! comment }}.")
    }

    static func unclosedSection(_ tag: TemplateTag, in template: TemplateText) -> Diagnostic {
        Diagnostic(
            "The section “\(tag.name)” is not closed.", file: template.file, line: tag.line,
            hint: "Write {{/\(tag.name)}} where it ends.")
    }

    static func unexpectedEnd(
        _ tag: TemplateTag, of section: TemplateTag?, in template: TemplateText
    ) -> Diagnostic {
        Diagnostic(
            "{{/\(tag.name)}} closes a section that is not open here.", file: template.file,
            line: tag.line,
            hint: section.map { "Close “\($0.name)” first, opened on line \($0.line)." })
    }
}

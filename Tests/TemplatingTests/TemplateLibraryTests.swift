import ArticleModel
import Templating
import Testing

@Suite struct TemplateLibraryTests {
    /// A packet in miniature.
    struct Shelf: TemplateView {
        var name = "Ferries & fjords"
        var motto: String?
        var boats = [Boat(name: "Ask"), Boat(name: "Embla")]

        static let fields: TemplateFields<Shelf> = [
            .text("name", "The shelf's name.") { $0.name },
            .text("motto", "Some have one.") { $0.motto },
            .markup("rule", "A line.") { _ in Markup("***") },
            .flag("isOpen", "Today.") { _ in true },
            .list("boats", "On the shelf.") { $0.boats },
            .object("first", "The first boat.") { $0.boats.first },
        ]
    }

    struct Boat: TemplateView {
        var name: String?

        static let fields: TemplateFields<Boat> = [.text("name", "The boat's name.") { $0.name }]
    }

    /// Built-in names, so that they can be overridden; the texts are the tests'.
    private static let article = Template<Shelf>("markdown/article.md")
    private static let partial = "markdown/part.md"

    private func library(
        _ text: String, partial: String = ""
    ) throws(Diagnostic) -> TemplateLibrary {
        try TemplateLibrary(
            [Self.article.entryPoint],
            overriding: [
                Self.article.name: TemplateText(text: text, file: "mine/article.md.mustache"),
                Self.partial: TemplateText(text: partial, file: "mine/part.md.mustache"),
            ])
    }

    private func rendered(
        _ text: String, partial: String = "", with shelf: Shelf = Shelf()
    ) throws -> String {
        String(
            decoding: try library(text, partial: partial).render(Self.article, with: shelf),
            as: UTF8.self)
    }

    private func complaint(_ text: String, partial: String = "") -> Diagnostic? {
        do {
            _ = try library(text, partial: partial)
            return nil
        } catch {
            return error
        }
    }

    @Test func `text is escaped and markup is not`() throws {
        #expect(try rendered("{{name}} {{{rule}}}", with: Shelf(name: "*a*")) == "\\*a\\* ***")
    }

    @Test func `sections repeat, separate and fall away`() throws {
        let text = "{{#boats}}{{name}}{{^last()}}, {{/last()}}{{/boats}}{{#motto}}!{{/motto}}"
        #expect(try rendered(text) == "Ask, Embla")
    }

    @Test func `an absent value is not looked for in the view around it`() throws {
        let shelf = Shelf(boats: [Boat(name: nil)])
        #expect(try rendered("{{#boats}}<{{name}}>{{/boats}}", with: shelf) == "<>")
    }

    @Test func `a text section holds the text`() throws {
        #expect(try rendered("{{#motto}}“{{.}}”{{/motto}}", with: Shelf(motto: "a_")) == "“a\\_”")
    }

    @Test func `dots lead into an object`() throws {
        #expect(try rendered("{{first.name}}") == "Ask")
    }

    @Test func `partials see the views around them and escape by their own name`() throws {
        let text = "{{#boats}}\n{{> markdown/part.md}}\n{{/boats}}\n"
        #expect(try rendered(text, partial: "- {{name}}\n") == "- Ask\n- Embla\n")
    }

    @Test func `a tag that prints nothing takes its line with it`() throws {
        let text = "a\n  {{#isOpen}}\nb\n\t{{/isOpen}} \n{{! c }}\nd {{#isOpen}}\ne{{/isOpen}}\n"
        #expect(try rendered(text) == "a\nb\nd \ne\n")
    }

    @Test func `what opens a section is there inside it, in lists too`() throws {
        let text =
            "{{#boats}}{{#name}}{{name}}{{#rule}} {{{rule}}} {{.}}{{/rule}}{{/name}}{{/boats}}"
        #expect(complaint(text)?.message == "“.” is markup and would be escaped twice.")
        #expect(
            try rendered(text.replacing("{{.}}", with: "{{{.}}}")) == "Ask *** ***Embla *** ***")
    }

    @Test func `an unknown field is told with file, line and the nearest name`() {
        #expect(
            complaint("a\n{{#boats}}\n{{nmae}}\n{{/boats}}")?.description == """
                mine/article.md.mustache:3: error: No field is called “nmae” here.
                  hint: Did you mean “name”?
                """)
    }

    @Test func `an unknown field in a partial is told where it stands`() {
        let diagnostic = complaint("{{> markdown/part.md}}", partial: "\n{{#first}}{{x}}{{/first}}")
        #expect(diagnostic?.file == "mine/part.md.mustache")
        #expect(diagnostic?.line == 2)
    }

    @Test(arguments: [
        ("{{{name}}}", "“name” is text and must be escaped."),
        ("{{&name}}", "“name” is text and must be escaped."),
        ("{{rule}}", "“rule” is markup and would be escaped twice."),
        ("{{boats}}", "“boats” is neither text nor markup, so it cannot be printed."),
        ("{{first.rule}}", "No field is called “rule” in “first.rule” here."),
        ("{{.}}", "No field is called “” in “.” here."),
        ("{{#last()}}{{/last()}}", "No field is called “last()” here."),
        ("{{#isOpen}}", "The section “isOpen” is not closed."),
        ("{{/isOpen}}", "{{/isOpen}} closes a section that is not open here."),
        ("{{#isOpen}}{{/first}}", "{{/first}} closes a section that is not open here."),
        (
            "{{% CONTENT_TYPE: TEXT}}",
            "The tag “CONTENT_TYPE: TEXT” is not one that templates may use."
        ),
        ("{{=<% %>=}}", "The tag “<% %>=” is not one that templates may use."),
        ("{{name", "The tag “{{” is not one that templates may use."),
        ("{{> markdown/parts.md}}", "No template is called “markdown/parts.md”."),
        ("{{> markdown/article.md}}", "The template “markdown/article.md” includes itself."),
        ("{{na me}}", "No field is called “na me” here."),
    ])
    func `what a template may not say`(text: String, message: String) {
        #expect(complaint(text)?.message == message)
    }

    @Test func `a file that replaces no template is told with the nearest name`() {
        #expect(throws: Diagnostic.self) {
            try TemplateLibrary(
                [],
                overriding: ["markdown/artcle.md": TemplateText(text: "", file: "mine/artcle.md")])
        }
    }

    @Test func `escaping an edition's template cannot be changed by a comment or a delimiter`()
        throws
    {
        #expect(try rendered("{{! a\nb }}{{name}}", with: Shelf(name: "# a")) == "\\# a")
    }
}

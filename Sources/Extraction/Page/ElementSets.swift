package import DOM

/// What HTML's elements mean for the flow of text.
package enum ElementSets {
    /// Elements that end a run of text before and after them. Any other element around one of
    /// these does so too.
    ///
    /// Source: the elements the HTML standard's rendering section gives `display: block`, `list-item`
    /// or a table display, with `br`-like interruptions left out.
    package static let block: TagSet = [
        .address, .article, .aside, .blockquote, .body, .button, .caption, .center, .dd, .details,
        .dialog, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .frameset,
        .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .html, .legend, .li, .listing, .main,
        .marquee, .menu, .nav, .noscript, .ol, .optgroup, .p, .plaintext, .pre, .search,
        .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .title, .tr, .ul, .xmp,
    ]

    /// Elements whose text belongs to a control, a picture or a fallback, never to a sentence; and
    /// the parentheses that stand in for ruby.
    package static let control: TagSet = [
        .applet, .area, .audio, .canvas, .datalist, .embed, .iframe, .map, .meter, .noframes,
        .object, .option, .progress, .rp, .select, .svg, .textarea, .video,
    ]

    package static let heading: TagSet = [.h1, .h2, .h3, .h4, .h5, .h6]
}

/// The name of an element, as far as HTML knows it.
///
/// Source: the element index of the HTML standard and its list of obsolete elements.
@usableFromInline package enum HTMLTag: UInt8, Sendable, CaseIterable {
    case
        a, abbr, acronym, address, applet, area, article, aside, audio, b, base, basefont, bdi,
        bdo, big, blink, blockquote, body, br, button, canvas, caption, center, cite, code,
        col, colgroup, command, data, datalist, dd, del, details, dfn, dialog, dir, div, dl,
        dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset, h1,
        h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, image, img, input, ins,
        kbd, label, legend, li, link, listing, main, map, mark, marquee, math, menu, meta,
        meter, nav, nobr, noframes, noscript, object, ol, optgroup, option, output, p, param,
        picture, plaintext, pre, progress, q, rb, rbc, rp, rt, rtc, ruby, s, samp, script, search,
        section, select, slot, small, source, span, strike, strong, style, sub, summary, sup,
        svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track,
        tt, u, ul, `var`, video, wbr, xmp
    /// Not an element but a run of text.
    case text
    /// An element whose name HTML does not know: MathML, SVG, a custom element.
    case other

    /// Its place among the cases: the raw value, without asking for it.
    @inlinable var place: UInt8 { unsafeBitCast(self, to: UInt8.self) }

    /// - Parameter name: lower case.
    init(name: String) { self = Self.byName[name] ?? .other }

    private static let byName: [String: HTMLTag] = Dictionary(
        uniqueKeysWithValues: allCases.filter { $0 != .text && $0 != .other }
            .map { ("\($0)", $0) })
}

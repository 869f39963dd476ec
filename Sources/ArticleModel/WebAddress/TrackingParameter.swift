/// A query parameter that tells a site where a reader came from and nothing about the page.
package struct TrackingParameter: Sendable {
    /// In lower case; a `*` at the end stands for anything.
    package let name: String
    /// Whose it is.
    package let owner: String
    /// A parameter the row must match; tested.
    package let example: String
}

extension TrackingParameter {
    /// Source: what each owner documents for links into its clients' sites, checked against the
    /// strip lists of Firefox (`StripOnShare.json`), Brave and ClearURLs. A name that sites use for
    /// their own ends as well (`ref`, `source`, `cid`) is not here.
    package static let all: [TrackingParameter] = [
        TrackingParameter(name: "utm_*", owner: "Google Analytics", example: "utm_source"),
        TrackingParameter(name: "_ga", owner: "Google Analytics", example: "_ga"),
        TrackingParameter(name: "_gl", owner: "Google Analytics", example: "_gl"),
        TrackingParameter(name: "gclid", owner: "Google Ads", example: "gclid"),
        TrackingParameter(name: "gclsrc", owner: "Google Ads", example: "gclsrc"),
        TrackingParameter(name: "dclid", owner: "Google Ads", example: "dclid"),
        TrackingParameter(name: "gbraid", owner: "Google Ads", example: "gbraid"),
        TrackingParameter(name: "wbraid", owner: "Google Ads", example: "wbraid"),
        TrackingParameter(name: "gad_*", owner: "Google Ads", example: "gad_source"),
        TrackingParameter(name: "fbclid", owner: "Facebook", example: "fbclid"),
        TrackingParameter(name: "fb_action_*", owner: "Facebook", example: "fb_action_ids"),
        TrackingParameter(name: "fb_source", owner: "Facebook", example: "fb_source"),
        TrackingParameter(name: "fb_ref", owner: "Facebook", example: "fb_ref"),
        TrackingParameter(name: "igsh", owner: "Instagram", example: "igsh"),
        TrackingParameter(name: "igshid", owner: "Instagram", example: "igshid"),
        TrackingParameter(name: "twclid", owner: "Twitter", example: "twclid"),
        TrackingParameter(
            name: "__twitter_impression", owner: "Twitter", example: "__twitter_impression"),
        TrackingParameter(name: "ttclid", owner: "TikTok", example: "ttclid"),
        TrackingParameter(name: "li_fat_id", owner: "LinkedIn", example: "li_fat_id"),
        TrackingParameter(name: "epik", owner: "Pinterest", example: "epik"),
        TrackingParameter(name: "rdt_cid", owner: "Reddit", example: "rdt_cid"),
        TrackingParameter(name: "msclkid", owner: "Microsoft Advertising", example: "msclkid"),
        TrackingParameter(name: "yclid", owner: "Yandex", example: "yclid"),
        TrackingParameter(name: "ysclid", owner: "Yandex", example: "ysclid"),
        TrackingParameter(name: "_openstat", owner: "Openstat", example: "_openstat"),
        TrackingParameter(name: "mc_cid", owner: "Mailchimp", example: "mc_cid"),
        TrackingParameter(name: "mc_eid", owner: "Mailchimp", example: "mc_eid"),
        TrackingParameter(name: "mkt_tok", owner: "Marketo", example: "mkt_tok"),
        TrackingParameter(name: "_hsenc", owner: "HubSpot", example: "_hsenc"),
        TrackingParameter(name: "_hsmi", owner: "HubSpot", example: "_hsmi"),
        TrackingParameter(name: "__hs*", owner: "HubSpot", example: "__hstc"),
        TrackingParameter(name: "hsctatracking", owner: "HubSpot", example: "hsCtaTracking"),
        TrackingParameter(name: "vero_id", owner: "Vero", example: "vero_id"),
        TrackingParameter(name: "vero_conv", owner: "Vero", example: "vero_conv"),
        TrackingParameter(name: "oly_enc_id", owner: "Omeda", example: "oly_enc_id"),
        TrackingParameter(name: "oly_anon_id", owner: "Omeda", example: "oly_anon_id"),
        TrackingParameter(name: "wickedid", owner: "Wicked Reports", example: "wickedid"),
        TrackingParameter(name: "irclickid", owner: "Impact", example: "irclickid"),
        TrackingParameter(name: "s_cid", owner: "Adobe Analytics", example: "s_cid"),
        TrackingParameter(name: "ns_*", owner: "Comscore", example: "ns_mchannel"),
        TrackingParameter(name: "xtor", owner: "AT Internet", example: "xtor"),
        TrackingParameter(name: "at_campaign*", owner: "AT Internet", example: "at_campaign"),
        TrackingParameter(name: "at_medium", owner: "AT Internet", example: "at_medium"),
        TrackingParameter(name: "at_custom*", owner: "AT Internet", example: "at_custom1"),
        TrackingParameter(name: "mtm_*", owner: "Matomo", example: "mtm_campaign"),
        TrackingParameter(name: "pk_*", owner: "Matomo", example: "pk_kwd"),
        TrackingParameter(name: "wt.mc_id", owner: "Webtrends", example: "WT.mc_id"),
        TrackingParameter(name: "__s", owner: "Drip", example: "__s"),
        TrackingParameter(name: "guce_referrer*", owner: "Yahoo", example: "guce_referrer_sig"),
        TrackingParameter(name: "guccounter", owner: "Yahoo", example: "guccounter"),
    ]

    private static let names = Set(all.map(\.name).filter { !$0.hasSuffix("*") })
    private static let prefixes: [String] = all.map(\.name).filter { $0.hasSuffix("*") }
        .map { String($0.dropLast()) }

    /// Whether some row matches a parameter's name, in whatever case.
    package static func includes(_ name: String) -> Bool {
        let name = name.lowercased()
        return names.contains(name) || prefixes.contains { name.hasPrefix($0) }
    }
}

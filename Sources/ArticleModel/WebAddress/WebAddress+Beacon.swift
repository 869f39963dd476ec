extension WebAddress {
    /// Whether what is there is no picture to look at: it tells a service that the page was opened,
    /// fills a slot with an advertisement, or keeps a place free.
    package var isBeacon: Bool {
        let host = siteHost
        return Self.countingHosts.contains { host == $0 || host.hasSuffix("." + $0) }
            || Self.countingLabels.contains(host.prefix { $0 != "." }.lowercased())
            || Self.countingFiles.contains(fileName) || (host == "facebook.com" && fileName == "tr")
    }

    /// The last part of the path, in lower case.
    private var fileName: String {
        let start = bytes[parts.path].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 }
        return String(
            decoding: bytes[(start ?? parts.path.lowerBound)..<parts.path.upperBound],
            as: UTF8.self
        ).lowercased()
    }

    /// Source: what each service tells its clients to put into their pages.
    private static let countingHosts = [
        "adition.com", "adnxs.com", "amazon-adsystem.com", "blogoscoop.net", "chartbeat.net",
        "clustrmaps.com",
        "counter.yadro.ru", "doubleclick.net", "google-analytics.com", "googlesyndication.com",
        "histats.com", "ioam.de", "ivwbox.de", "mc.yandex.ru", "met.vgwort.de", "pixel.wp.com",
        "quantserve.com", "scorecardresearch.com", "smartadserver.com", "statcounter.com",
        "top-fwz1.mail.ru", "webtrekk.net",
    ]

    /// First parts of hosts that sites keep for such a service of their own.
    private static let countingLabels: Set<String> = [
        "ads", "adserver", "adserv", "analytics", "beacon", "count", "counter", "matomo", "piwik",
        "pixel", "stat", "stats", "tracker", "tracking",
    ]

    /// Scripts that answer with a pixel (Matomo, OpenX, Kinja), and pixels as a file.
    private static let countingFiles: Set<String> = [
        "1px.gif", "1px.png", "1x1.gif", "1x1.png", "avw.php", "blank.gif", "blank.png", "ck.php",
        "clear.gif", "count.gif", "counter.gif", "lg.php", "matomo.php", "piwik.php", "pixel.gif",
        "pixel.png", "spacer.gif", "spacer.png", "track.gif", "transparent.gif", "transparent.png",
    ]
}

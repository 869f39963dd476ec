@testable import Extraction

/// What is counted on a page for one test, from a line of HTML.
func sampleMeasures(_ html: String) throws -> PageMeasures { PageMeasures(try samplePage(html)) }

/// One on which every feature has something to say: a menu, a title, a lead, prose, a list, a
/// figure, a table, cards, a footer.
func fullMeasures() throws -> PageMeasures {
    try sampleMeasures(
        """
        <html><head><title>The boat at the quay</title>
        <meta property="og:type" content="article">
        <meta name="description" content="Nobody in the town could say whose boat it was."></head>
        <body><nav class="top-menu"><ul><li><a href=/>Home</a><li><a href=/n>News | Sport</a></ul>
        </nav><main class="story"><h1>The boat at the quay</h1><p class="byline">4 May 2026, 10:30
        <p class="lead"><b>Nobody in the town could say whose boat it was.</b>
        <figure><img src=a.jpg><figcaption>The boat, in May.</figcaption></figure>
        <div class="body"><p>The boat lay at the quay for three winters, and nobody in the town
        could say whose she was until two people asked in the same week. She cost $40.
        <h2>A new owner</h2><p>She was built of larch on oak, seven metres long, and had been rowed
        to church every Sunday by people who have long since left the island. <i>Gone!</i>
        <table><tr><td>Length<td>7 m</table></div></main><aside><h3>More boats</h3>
        <div class="card"><h4>One</h4><p>1 May 2026</div><div class="card"><h4>Two</h4><p>2 May 2026
        </div></aside><p hidden>Gone.</p><footer>© The Quay Post. © The Quay Post.</footer></body>
        """)
}

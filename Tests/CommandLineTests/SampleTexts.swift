/// Small documents of our own, for tests that only need some.
enum SampleTexts {
    /// Has everything that a catalogue asks for.
    static let ferry = """
        <!DOCTYPE html>
        <html lang="en"><head><title>The Ferry Runs Again</title>
        <meta name="author" content="Ida Solberg">
        <meta property="article:published_time" content="2024-03-02">
        <meta property="og:site_name" content="Coast Weekly">
        <link rel="canonical" href="https://coast.example/2024/03/02/ferry/"></head>
        <body><nav><a href="/news/">News</a> <a href="/weather/">Weather</a></nav>
        <article><h1>The Ferry Runs Again</h1>
        <p>After two winters in the yard, the old ferry crossed the sound on Saturday with forty \
        passengers, six bicycles and a goat, which had a ticket.</p>
        <p class="aside-note">The timetable is the same as before, down to the misprint, because \
        the board could not agree on which of the two times was meant.</p>
        <p>Those who want to know more may read <a href="https://yard.example/log/?utm_source=x">\
        the log of the yard</a>, which is kept by hand and has coffee on every page.</p>
        </article><footer>Copyright Coast Weekly. All rights reserved.</footer></body></html>
        """

    /// Says nothing of itself.
    static let note = """
        The lamp on the mole was lit again in October, by the same keeper who had put it out in May.

        He said that the summer had been long, and that the moths had asked after him every night. \
        The council has decided that the lamp shall burn until April, and that the keeper shall have \
        a new chair, since the old one was lent to a wedding and did not come back.
        """

    static let manifest = """
        title: Ferries
        articles:
          - clips/ferry.html
        """
}

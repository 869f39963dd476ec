"""The works that citations are compared on: every kind of publication, with and without what a
citation may have to do without."""

import re

FAMILIES = [start + end for end in
            ("vik", "berg", "dal", "nes", "haug", "sund", "mo", "lund", "eide", "rud", "stad",
             "holm", "ås", "vang", "bø", "heim", "lid", "tveit", "myr", "fjell")
            for start in ("Nord", "Sol", "Gran", "Elve", "Stein", "Aske", "Bjørk", "Fure", "Lind",
                          "Rogn", "Sel", "Myr", "Hav", "Eik", "Tang", "Vester")]
GIVEN = ["Anna", "Per", "Karin Marie", "Jean-Luc", "Olga", "Émile", "Ida B.", "Tor", "Åse", "Max"]
THINGS = ["Boat", "Hive", "Loaf", "Oar", "Sail", "Barn", "Mill", "Kiln", "Net", "Rake", "Loom",
          "Cart", "Bell", "Well", "Path", "Gate"]
TOWNS = ["Ashford", "Brooke", "Cove", "Denby", "Elmley", "Fenwick", "Garth", "Hythe", "Ings",
         "Jarrow", "Kirkby", "Leigh", "Marsh", "Norby", "Oakham", "Penrith", "Quorn"]
DEEDS = ["Leaks", "Sings", "Sinks", "Rises", "Cools", "Turns", "Rests", "Swells", "Waits", "Glows",
         "Stays", "Moves"]
KINDS = {"newspaper": "article-newspaper", "magazine": "article-magazine",
         "blog": "post-weblog", "journal": "article-journal", "webpage": "webpage"}
DATES = {"day": [2017, 6, 17], "year": [2017], "none": None}


class People:
    """No one writes twice: styles number and shorten what the same hand wrote."""

    def __init__(self):
        self.count = 0

    def person(self, **more):
        family = FAMILIES[self.count % len(FAMILIES)]
        given = GIVEN[self.count % len(GIVEN)]
        self.count += 1
        return {"family": family, "given": given, **more}

    def desk(self):
        self.count += 1
        return {"literal": FAMILIES[(self.count - 1) % len(FAMILIES)] + " Press Desk"}


def works():
    """The works in order, as CSL-JSON."""
    people = People()
    authors = {
        "none": lambda: None,
        "one": lambda: [people.person()],
        "three": lambda: [people.person() for _ in range(3)],
        "desk": lambda: [people.desk()],
    }
    found = []

    def add(name, kind, writers, date, **more):
        number = len(found)
        paper = "The Lake" if writers else f"{TOWNS[number % 17]} {THINGS[number % 16]} Gazette"
        work = {
            "id": name, "type": KINDS[kind],
            "title": f"Why the {THINGS[number % 16]} {DEEDS[number // 16]}",
            "container-title": paper, "URL": f"https://lake.example/{number}",
            "accessed": {"date-parts": [[2026, 11, 21]]}, "language": "en",
        }
        if writers:
            work["author"] = writers
        if date:
            work["issued"] = {"date-parts": [date]}
        work.update(more)
        found.append({key: value for key, value in work.items() if value is not None})

    for kind in KINDS:
        for writer, names in authors.items():
            for precision, date in DATES.items():
                add(f"{kind}-{writer}-{precision}", kind, names(), date)
    one, day = authors["one"], DATES["day"]
    for kind in KINDS:
        add(f"{kind}-on-page", kind, one(), day, page="4")
        add(f"{kind}-on-pages", kind, one(), day, page="12-13")
        add(f"{kind}-of-a-month", kind, one(), [2017, 9])
        add(f"{kind}-in-print", kind, one(), day, URL=None, accessed=None, page="B2")
        add(f"{kind}-seen-by-no-one", kind, one(), None, accessed=None)
        add(f"{kind}-in-nothing-named", kind, one(), day, **{"container-title": None})
        add(f"{kind}-in-nothing-by-no-one", kind, None, None, **{"container-title": None})
        add(f"{kind}-of-an-edition", kind, one(), day, edition="late", page="4")
        add(f"{kind}-of-a-section", kind, one(), day, section="Harbour")
    volume = {"volume": "12", "issue": "3", "page": "101-119", "DOI": "10.5555/lake.77"}
    for name, parts in (
        ("in-an-issue", ["volume", "issue", "page", "DOI"]), ("in-a-volume", ["volume", "page"]),
        ("in-a-numbered-issue", ["issue"]), ("with-a-doi", ["DOI"]),
    ):
        numbers = {part: volume[part] for part in parts}
        add(f"journal-{name}", "journal", one(), day, **numbers)
        add(f"journal-{name}-of-a-year", "journal", one(), [2017], **numbers)
    add("journal-in-an-issue-by-no-one", "journal", None, None, **volume)
    for pages in ("107-108", "100-104", "321-328", "1496-1504", "71-72", "B2-B4", "600-613", "105-125"):
        add(f"journal-on-{pages}", "journal", one(), day, page=pages, volume="3")
    add("magazine-in-an-issue", "magazine", one(), day, **volume)
    add("newspaper-in-an-issue", "newspaper", one(), day, **volume)
    add("webpage-in-an-issue", "webpage", one(), day, **volume)
    for count in (2, 4, 6, 7, 8, 11, 20, 21, 23):
        add(f"by-{count}", "newspaper", [people.person() for _ in range(count)], day)
    add("by-a-person-and-a-desk", "newspaper", [people.person(), people.desk()], day)
    add("by-a-desk-and-a-person", "newspaper", [people.desk(), people.person()], day)
    add("by-a-mononym", "blog", [{"family": "Ragnhildur"}], day)
    add("by-a-name-with-a-particle", "newspaper",
        [{"family": "Broek", "given": "Anna", "non-dropping-particle": "van den"}], day)
    add("by-a-junior", "newspaper", [people.person(suffix="Jr.")], day)
    add("by-a-third", "blog", [people.person(suffix="III")], day)
    add("by-initials", "newspaper", [{"family": "Quist", "given": "J. R."}], day)
    add("of-the-first", "newspaper", one(), [2017, 1, 1], accessed={"date-parts": [[2026, 5, 1]]})
    for end in "?!.…":
        add("ending-in-" + {"?": "a-question", "!": "a-shout", ".": "a-stop",
                            "…": "an-ellipsis"}[end],
            "newspaper", one(), day, title="What the Heron Saw" + end)
    add("ending-in-a-question-by-no-one", "newspaper", None, day, title="Where Do Eels Go?")
    add("with-a-quotation", "newspaper", one(), day, title="The “Last” Ferry")
    add("with-a-quotation-in-norwegian", "newspaper", one(), day, title="Den «siste» ferja",
        language="nn")
    add("in-norwegian", "newspaper", one(), day, title="Ei ny bru over fjorden", language="nn",
        **{"container-title": "Fjordavisa"})
    add("in-norwegian-by-no-one", "webpage", None, None, title="Ein ny båt på vatnet",
        language="nn", **{"container-title": "Fjordavisa"})
    for name, title in (
        ("in-small-letters", "how to bake a loaf of bread and not to burn it"),
        ("with-a-subtitle", "the long rope: a history of knots from the sea to the farm"),
        ("with-a-hyphen", "a well-kept half-deck boat is on-the-spot work"),
        ("in-capitals", "BEES SWARM OVER HARBOUR"),
        ("with-an-acronym", "why the NTB and eBay like an iPhone-made film of a boat"),
        ("with-a-slash", "oars and/or sails on the lake"),
        ("with-an-apostrophe", "the fisher’s wife doesn’t row"),
        ("with-numbers", "the 4th boat of 1,200 in the 1800s"),
        ("ending-in-a-small-word", "what the eel is made of"),
        ("with-small-words", "the boat of the year, so far, yet to sail down or up via a lock "
         "nor off a pier between two over till like than per out near under ca 1900"),
        ("in-headline-case", "The Boat And The Sea: A Tale For The Young In Two Parts"),
        ("with-a-question-inside", "what is a boat? the answer of a builder. a reply! a row"),
        ("with-brackets", "a boat (the old one) and “the new boat” of (a) builder"),
        ("with-a-dash", "the boat — an old one — and the sea"),
    ):
        add("title-" + name, "newspaper", one(), day, title=title)
    add("of-a-site-named-by-its-host", "webpage", one(), day,
        title="what deepwater.example says of a boat",
        **{"container-title": "deepwater.example"})
    add("of-a-host-by-no-one", "webpage", None, None, **{"container-title": "deepwater.example"})
    add("with-a-name-of-its-own-in-small-letters", "magazine", one(), day,
        **{"container-title": "the harbour and the sea"})
    return found


# What a language can change, in the languages that are not compared in full.
TELLING = re.compile(
    r"(newspaper|blog|journal|webpage)-(one-day|none-day|none-none|on-pages|of-a-month)"
    r"|journal-(in-|with-a-).*"
    r"|newspaper-(desk-none|three-day|of-an-edition|of-a-section|seen-by-no-one)"
    r"|by-(2|7|a-junior|a-name-with-a-particle)|of-the-first|ending-in-.*|with-.*|in-norwegian.*")
GRID = re.compile(r"(%s)-(none|one|three|desk)-(day|year|none)" % "|".join(KINDS))


def works_for(language):
    """All of them in English; every kind with every lack, and what the language can change, in the
    other languages of the comparison; the latter alone in the rest."""
    return [work for work in works() if language == "en" or TELLING.fullmatch(work["id"])
            or language in ("nn", "de", "fr") and GRID.fullmatch(work["id"])]

"""Where our citations differ from citeproc's on purpose: what it writes, what we write, and why."""

import re
from typing import NamedTuple

MONTHS = {
    "nn": "januar|juni|september", "nb": "januar|juni|september", "da": "januar|juni|september",
    "sv": "januari|juni|september", "de": "Januar|Juni|September",
    "fr": "janvier|juin|septembre", "es": "enero|junio|septiembre",
}


class Difference(NamedTuple):
    why: str
    languages: str
    theirs: str
    ours: str
    styles: str = "chicago-notes chicago-author-date apa mla ieee"

    def applied(self, style, language, text):
        if style not in self.styles.split() or language not in self.languages.split():
            return text
        theirs = self.theirs.replace("MONTH", f"({MONTHS.get(language)})")
        return re.sub(theirs, self.ours, text)


OTHERS = "nn nb da sv de fr es"
DIFFERENCES = [
    Difference("APA's style has the English order of day and month for every language; the "
               "languages have their own.", "nn nb da de", r"\((\d{4}), MONTH (\d+)\)",
               r"(\1, \3. \2)", "apa"),
    Difference("The same.", "sv fr", r"\((\d{4}), MONTH (\d+)\)", r"(\1, \3 \2)", "apa"),
    Difference("The same.", "es", r"\((\d{4}), MONTH (\d+)\)", r"(\1, \3 de \2)", "apa"),
    Difference("The first of a month is an ordinal in French.", "fr", r"\b1 (janvier|mai)",
               r"1er \1"),
    Difference("Swedish days have no zero before them.", "sv", r"\b0(\d) (januari|maj)",
               r"\1 \2"),
    Difference("A day has its article in French.", "fr", r"Consulté (\d)", r"Consulté le \1",
               "apa"),
    Difference("French has the typographer's apostrophe, as the titles have.", "fr",
               "à l'adresse", "à l’adresse", "apa"),
    Difference("A day has its preposition in German.", "de",
               r"([Zz]ugegriffen|Abgerufen) (\d)", r"\1 am \2"),
    Difference("A day has its article in Spanish.", "es",
               r"([Aa]ccedido|Recuperado) (\d)", r"\1 el \2"),
    Difference("The locale's word is the mark of a paragraph, not a newspaper's section.",
               "nn nb", r"par(gr)?\. Harbour", "seksjon Harbour"),
    Difference("The same.", "da", r"par\. Harbour", "sektion Harbour"),
    Difference("The locale's word is a book's edition, not a newspaper's.", "de", "late Auflage",
               "late Ausgabe"),
    Difference("Chicago shortens numbers of four digits as others since its 16th edition (9.61 in the "
               "17th); citeproc follows the 15th.", "en", "1496–1504", "1496–504",
               "chicago-notes chicago-author-date"),
    Difference("The letter of a newspaper's section stands by the last page too.", "en", "B2–4",
               "B2–B4", "chicago-notes chicago-author-date mla"),
    Difference("APA's style has “et al.” for the languages it knows, and the locale's word here.",
               "sv", r"m\.fl\.", "et al.", "apa"),
    Difference("The same.", "es", "et\u00a0al\\.", "et al.", "apa"),
]
for (quotes, title) in (
    ("‘’", "Den ‘siste’ ferja"), ("’’", "Den ’siste’ ferja"), ("‚‘", "Den ‚siste‘ ferja"),
    ("“”", "Den “siste” ferja"),
):
    DIFFERENCES.append(Difference(
        "The marks inside a quoted title are the inner ones, whatever marks the title has.",
        {"‘’": "en nn nb da", "’’": "sv", "‚‘": "de", "“”": "fr es"}[quotes],
        r"(?<=[“«„”\u00a0])Den «siste» ferja", title))
for (languages, title) in (
    ("en da", "Den “siste” ferja"), ("sv", "Den ”siste” ferja"), ("de", "Den „siste“ ferja"),
    ("fr", "Den «\u00a0siste\u00a0» ferja"),
):
    DIFFERENCES.append(Difference(
        "The marks in a title that is not quoted are the citation's own, whatever marks the title "
        "has.", languages, "Den «siste» ferja", title, "apa"))

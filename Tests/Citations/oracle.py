"""What pandoc's citeproc makes of works, with the standard styles and locales."""

import json
import re
import subprocess
import tempfile
from pathlib import Path

FOLDER = Path("/usr/share/citation-style-language")
STYLES = {
    "chicago-notes": "chicago-fullnote-bibliography",
    "chicago-author-date": "chicago-author-date",
    "apa": "apa",
    "mla": "modern-language-association",
    "ieee": "ieee",
}
LOCALES = {"en": "en-US", "nn": "nn-NO", "nb": "nb-NO", "da": "da-DK", "sv": "sv-SE",
           "de": "de-DE", "fr": "fr-FR", "es": "es-ES"}
# A name of a host keeps its letters.
HOST = re.compile(r"\b[\w-]+\.example\b")


def citations(style, language, works):
    """For each work by its id: its reference and its first citation, in lines of text where
    italics stand between underscores."""
    shielded = json.loads(json.dumps(works))
    for work in shielded:
        for field in ("title", "container-title"):
            if field in work:
                work[field] = HOST.sub(r'<span class="nocase">\g<0></span>', work[field])
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(shielded, file)
        file.flush()
        page = f"---\nlang: {LOCALES[language]}\nsuppress-bibliography: false\n---\n\n" + "".join(
            f"[@{work['id']}]\n\n" for work in works)
        document = json.loads(subprocess.run(
            ["pandoc", "--citeproc", "-f", "markdown-smart", "-t", "json",
             "--csl", FOLDER / "styles" / f"{STYLES[style]}.csl", "--bibliography", file.name],
            input=page, capture_output=True, text=True, check=True).stdout)
    return pairs(document, works)


def pairs(document, works):
    *paragraphs, references = document["blocks"]
    found = {block["c"][0][0].removeprefix("ref-"): plain(block["c"][1])
             for block in references["c"][1]}
    return {work["id"]: (found[work["id"]], plain([block]))
            for work, block in zip(works, paragraphs, strict=True)}


def plain(content):
    """Blocks or inlines as text."""
    text = ""
    for node in content:
        kind, value = node["t"], node.get("c")
        match kind:
            case "Str": text += value
            case "Space" | "SoftBreak": text += " "
            case "Emph": text += "_" + plain(value) + "_"
            case "Para" | "Plain" | "Note": text += plain(value)
            case "Link" | "Span" | "Cite" | "Quoted" | "Div": text += plain(value[1])
            case "Superscript": text += plain(value)
            case _: raise ValueError(kind)
    return text

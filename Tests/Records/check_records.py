"""Puts catalogue records before the judges that other people wrote, and reads them back.

Usage: check_records.py FOLDER [--only CHECK] [--schemas FOLDER] [--require]

FOLDER holds `records.*`, one file a format, as `dossier cite` writes them, and `truth.jsonl`: an
object an article with `title`, `authors` and `published`, as `dossier clean --format jsonl` writes
it. A judge that is not installed is told and passed over; with --require it is a fault. Prints a
line a check, and a line a fault; exits with 1 when there is any fault.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path
from urllib.parse import quote

MARC_SCHEMA = Path("/usr/share/perl5/auto/share/dist/MARC-Schema/marc-schema.json")
SIMPLE_DC = "http://dublincore.org/schemas/xmls/simpledc20021212.xsd"
OAI_DC = "{http://www.openarchives.org/OAI/2.0/oai_dc/}dc"


class NotInstalled(Exception):
    """A judge is not there; the message says which."""


def run(*command, **options):
    if not shutil.which(command[0]):
        raise NotInstalled(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    return done.returncode, (done.stdout + done.stderr).strip()


def library(name):
    try:
        return __import__(name)
    except ImportError as error:
        raise NotInstalled(f"the Python package {name} is not installed") from error


def schema(arguments, name):
    if not arguments.schemas or not (Path(arguments.schemas) / name).exists():
        raise NotInstalled(f"there is no {name}; name its folder with --schemas")
    return Path(arguments.schemas).resolve() / name


# What a record must say.


def plain(text):
    """Without what no record keeps: invisible characters, doubled spaces, outer brackets."""
    dropped = {0xAD, 0x200B, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF}
    kept = "".join(
        c for c in text
        if ord(c) not in dropped and (c in "\t\n\r" or unicodedata.category(c) != "Cc")
    )
    line = " ".join(kept.split())
    return line[1:-1] if line.startswith("[") and line.endswith("]") else line


def words(names):
    """The words of names, in whatever order they are filed."""
    return sorted(word for name in names for word in re.split(r"[\s,-]+", plain(name)) if word)


def compared(arguments, kind, records):
    """Faults of (title, author names, date) beside the truth; a date is as long as the record's."""
    # Not splitlines: a title may hold what Unicode calls a line separator.
    lines = (Path(arguments.folder) / "truth.jsonl").read_text(encoding="utf-8").split("\n")
    truth = [json.loads(line) for line in lines if line]
    if len(truth) != len(records):
        yield f"{kind}: {len(records)} records of {len(truth)} articles"
    for number, (article, (title, names, date)) in enumerate(zip(truth, records), 1):
        if article.get("title") and plain(title) != plain(article.get("title")):
            yield f"{kind} {number}: title “{title}” is not “{article['title']}”"
        if words(names) != words(article.get("authors") or []):
            yield f"{kind} {number}: authors {names} are not {article['authors']}"
        published = article.get("published") or ""
        if not published.startswith(date) or bool(date) != bool(published):
            yield f"{kind} {number}: date “{date}” is not “{published}”"


# The checks.


def valid_xml(path, schema_path, **options):
    paths = [str(p) for p in (path if isinstance(path, list) else [path])]
    code, output = run(
        "xmllint", "--nonet", "--noout", "--schema", str(schema_path), *paths, **options)
    if code:
        yield from (line for line in output.splitlines() if not line.endswith("validates"))


def marcxml_schema(arguments, folder):
    yield from valid_xml(folder / "records.marcxml", schema(arguments, "MARC21slim.xsd"))


def mods_schema(arguments, folder):
    yield from valid_xml(folder / "records.mods.xml", schema(arguments, "mods-3-7.xsd"))


def dublin_core_schema(arguments, folder):
    import xml.etree.ElementTree as tree

    oai = schema(arguments, "eulxml-oai_dc.xsd")
    root = tree.parse(folder / "records.dc.xml").getroot()
    with tempfile.TemporaryDirectory() as work:
        paths = []
        for number, record in enumerate(root.iter(OAI_DC)):
            paths.append(Path(work) / f"{number}.xml")
            tree.ElementTree(record).write(paths[-1], encoding="utf-8")
        catalog = Path(work) / "catalog"
        simple = quote(str(oai.with_name("simpledc.xsd")))
        catalog.write_text(
            '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">'
            f'<system systemId="{SIMPLE_DC}" uri="file://{simple}"/>'
            f'<uri name="{SIMPLE_DC}" uri="file://{simple}"/></catalog>', encoding="utf-8")
        environment = {**os.environ, "XML_CATALOG_FILES": str(catalog)}
        yield from valid_xml(paths, oai, env=environment)


def marc_fields(arguments, folder):
    """Fields, indicators and subfields; marcvalidate exits with 0 whatever it finds."""
    _, output = run("marcvalidate", "-t", "XML", str(folder / "records.marcxml"))
    yield from output.splitlines()


def marc_codes(arguments, folder):
    """Every position of the leader and of 008, which marcvalidate does not look at."""
    if not MARC_SCHEMA.exists():
        raise NotInstalled("libmarc-schema-perl is not installed")
    fields = json.loads(MARC_SCHEMA.read_text(encoding="utf-8"))["fields"]

    def faults(value, positions, kind):
        for span, position in positions.items():
            codes = position.get("codes")
            first, last = int(span.split("-")[0]), int(span.split("-")[-1])
            part = value[first : last + 1]
            one_by_one = last > first and all(sign in (codes or {}) for sign in part)
            if codes and part not in codes and not one_by_one:
                yield f"{kind}/{span}: “{part}” is no code"

    text = (folder / "records.marcxml").read_text(encoding="utf-8")
    types = fields["008"]["types"]
    for value in re.findall(r'tag="008">([^<]*)<', text):
        if len(value) != 40:
            yield f"008 has {len(value)} characters: “{value}”"
        for kind in ("All Materials", "Books"):
            yield from faults(value, types[kind]["positions"], "008")
    for value in re.findall(r"<leader>([^<]*)<", text):
        if len(value) != 24:
            yield f"the leader has {len(value)} characters"
        yield from faults(value, fields["LDR"]["positions"], "LDR")


def marc_reading(arguments, folder):
    """Both encodings read the same, and say what the articles say."""
    pymarc = library("pymarc")
    from_xml = pymarc.parse_xml_to_array(str(folder / "records.marcxml"))
    with open(folder / "records.mrc", "rb") as file:
        reader = pymarc.MARCReader(file, to_unicode=True, permissive=False)
        from_iso = list(reader)
    for kind, records in (("MARCXML", from_xml), ("ISO 2709", from_iso)):
        yield from compared(arguments, kind, [marc_facts(record) for record in records])
    for number, (one, other) in enumerate(zip(from_xml, from_iso), 1):
        fields = [[str(f) for f in r.fields] for r in (one, other)]
        if fields[0] != fields[1] and len(one.as_marc()) < 99_999 and not is_long(one):
            yield f"record {number} differs between MARCXML and ISO 2709"


def is_long(record):
    return any(len(field.as_marc("utf-8")) > 9_999 for field in record.fields)


def marc_facts(record):
    agents = record.get_fields("100", "110", "700", "710")
    names = [f["a"] + " " + f.get("c", "") for f in agents if f["4"] == "aut"]
    fixed = record["008"].data
    date = {"e": fixed[7:15], "s": fixed[7:11], "n": ""}[fixed[6]].strip()
    parts = [date[:4], date[4:6], date[6:8]]
    return record["245"]["a"], names, "-".join(part for part in parts if part)


def ris_reading(arguments, folder):
    rispy = library("rispy")
    raw = (folder / "records.ris").read_bytes().decode("utf-8")
    if raw.replace("\r\n", "").count("\n") or raw.replace("\r\n", "").count("\r"):
        yield "a line of RIS does not end in CRLF"
    entries = rispy.loads(raw.replace("\r\n", "\n"))
    records = [
        (e["title"], e.get("authors", []), e.get("date", "").rstrip("/").replace("/", "-"))
        for e in entries
    ]
    yield from compared(arguments, "RIS", records)


# Commands that pylatexenc does not know, or reads as another sign; the signs stand for themselves
# until it has taken the braces away.
COMMANDS = {
    "{\\textbraceleft}": "\ue000", "{\\textbraceright}": "\ue001",
    "{\\textasciicircum}": "\ue002", "{\\guillemotleft}": "«", "{\\guillemotright}": "»",
    "{\\guilsinglleft}": "‹", "{\\guilsinglright}": "›", "{\\quotedblbase}": "„",
    "{\\quotesinglbase}": "‚", "{\\textperiodcentered}": "·",
}


def latex(text):
    """As LaTeX prints it: commands read, braces gone."""
    from pylatexenc.latex2text import LatexNodes2Text

    for command, sign in COMMANDS.items():
        text = text.replace(command, sign)
    rules = LatexNodes2Text(math_mode="verbatim", keep_comments=True)
    printed = unicodedata.normalize("NFC", rules.latex_to_text(text))
    return printed.translate({0xE000: "{", 0xE001: "}", 0xE002: "^"})


def outside_braces(field):
    """The names of a field; an “and” in braces parts none."""
    depth, shown = 0, []
    for word in re.split(r"(\s+)", field):
        shown.append("AND" if word == "and" and depth == 0 else word)
        depth += word.count("{") - word.count("}")
    return re.split(r"\s+AND\s+", "".join(shown)) if field else []


def bibtex_reading(arguments, folder):
    months = "jan feb mar apr may jun jul aug sep oct nov dec".split()

    def date(fields):
        month = fields.get("month", "")
        number = month if month.isdigit() else str(months.index(month) + 1) if month else ""
        parts = [fields.get("year", ""), number.zfill(2) if number else ""]
        return "-".join(part for part in parts if part)

    yield from bib_reading(arguments, folder / "records.bib", "BibTeX", date)


def biblatex_reading(arguments, folder):
    yield from bib_reading(
        arguments, folder / "records.biblatex.bib", "BibLaTeX", lambda f: f.get("date", ""))


def bib_reading(arguments, path, kind, date):
    found = library("bibtexparser").parse_file(str(path), encoding="utf-8")
    yield from (f"{kind}: {block.error}" for block in found.failed_blocks)
    keys = [entry.key for entry in found.entries]
    if len(set(keys)) != len(keys):
        yield f"{kind}: a key stands twice"
    records = []
    for entry in found.entries:
        fields = {field.key: field.value for field in entry.fields}
        names = [latex(name) for name in outside_braces(fields.get("author", ""))]
        records.append((latex(fields["title"]), names, date(fields)))
    yield from compared(arguments, kind, records)


def biber_model(arguments, folder):
    """The data model of BibLaTeX; that a date or an author is missing is as it should be."""
    if not shutil.which("biber"):
        raise NotInstalled("biber is not installed")
    with tempfile.TemporaryDirectory() as work:
        source = (folder / "records.biblatex.bib").resolve()
        output = Path(work) / "out.bib"
        code, text = run(
            "biber", "--tool", "--validate-datamodel", f"--output-file={output}", str(source),
            cwd=work)
    faults = [line for line in text.splitlines() if re.match(r"(WARN|ERROR)", line)]
    missing = re.compile(r"Missing mandatory field|Missing .*one of '.*' must be defined")
    yield from (line for line in faults if not missing.search(line))
    if code and not faults:
        yield f"biber ended with {code}"


def csl_schema(arguments, folder):
    jsonschema = library("jsonschema")
    rules = json.loads(schema(arguments, "csl-data.json").read_text(encoding="utf-8"))
    items = json.loads((folder / "records.csl.json").read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(rules)(rules)
    yield from (f"CSL-JSON {e.json_path}: {e.message}" for e in validator.iter_errors(items))


def csl_reading(arguments, folder):
    items = json.loads((folder / "records.csl.json").read_text(encoding="utf-8"))
    if len({item["id"] for item in items}) != len(items):
        yield "CSL-JSON: an id stands twice"

    def name(person):
        parts = ("non-dropping-particle", "family", "given", "suffix", "literal")
        return " ".join(person[part] for part in parts if part in person)

    def date(item):
        parts = item.get("issued", {}).get("date-parts", [[]])[0]
        return "-".join(str(part).zfill(2) for part in parts)

    records = [
        (re.sub(r'<span class="nocase">(\S+)</span>', r"\1", item["title"]),
         [name(person) for person in item.get("author", [])], date(item))
        for item in items
    ]
    yield from compared(arguments, "CSL-JSON", records)


def json_ld(arguments, folder):
    """Every article is read as RDF, with its headline; the vocabulary stands in for the context."""
    rdflib = library("rdflib")
    document = json.loads((folder / "records.jsonld").read_text(encoding="utf-8"))
    document["@context"] = {"@vocab": "https://schema.org/"}
    graph = rdflib.Graph().parse(data=json.dumps(document), format="json-ld")
    headlines = list(graph.subject_objects(rdflib.URIRef("https://schema.org/headline")))
    articles = [node for node in document["@graph"] if "headline" in node]
    if len(headlines) != len(articles):
        yield f"JSON-LD: {len(headlines)} headlines of {len(articles)} articles"
    records = [
        (node["headline"], [person["name"] for person in node.get("author", [])],
         node.get("datePublished", ""))
        for node in articles
    ]
    yield from compared(arguments, "JSON-LD", records)


CHECKS = {
    "marcxml-schema": marcxml_schema,
    "mods-schema": mods_schema,
    "dublin-core-schema": dublin_core_schema,
    "marc-fields": marc_fields,
    "marc-codes": marc_codes,
    "marc-reading": marc_reading,
    "ris-reading": ris_reading,
    "bibtex-reading": bibtex_reading,
    "biblatex-reading": biblatex_reading,
    "biber-model": biber_model,
    "csl-schema": csl_schema,
    "csl-reading": csl_reading,
    "json-ld": json_ld,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("--only", choices=CHECKS)
    parser.add_argument("--schemas")
    parser.add_argument("--require", action="store_true", help="a missing judge is a fault")
    arguments = parser.parse_args()
    failed = False
    for name, check in CHECKS.items():
        if arguments.only not in (None, name):
            continue
        try:
            faults = list(check(arguments, Path(arguments.folder)))
            print(f"{name}: {len(faults)} faults" if faults else f"{name}: no fault")
        except NotInstalled as missing:
            faults = [str(missing)] if arguments.require else []
            print(f"{name}: not checked, {missing}")
        for fault in faults[:20]:
            print(f"  {fault}")
        failed = failed or bool(faults)
    sys.exit(1 if failed else 0)


main()

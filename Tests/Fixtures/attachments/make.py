#!/usr/bin/env python3
"""Writes small PDF documents as different programs leave them.

    apt-get install qpdf
    python3 Tests/Fixtures/attachments/make.py

The documents are written by hand, the packed, encrypted and linearized ones by qpdf from those. They
are committed; run it only to add one. It writes beside itself.
"""
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"%s>%s</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""

TYPIST = XMP % (
    ' pdf:Producer="Print Service" xmp:CreateDate="2019-05-03T08:00:00Z"',
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Microsoft Word - final2.doc</rdf:li></rdf:Alt></dc:title>'
    "<dc:creator><rdf:Seq><rdf:li>Ferry Office</rdf:li></rdf:Seq></dc:creator>"
    "<dc:date><rdf:Seq><rdf:li>2019-05-03</rdf:li></rdf:Seq></dc:date>")

JOURNAL = XMP % (
    ' pdf:Producer="Typesetter 9" prism:doi="10.5555/harbour.2019.14" prism:issn="1234-5679"'
    ' prism:volume="12" prism:number="3"',
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Colza Oil in Harbour Lamps: '
    "A Reappraisal</rdf:li></rdf:Alt></dc:title>"
    "<dc:creator><rdf:Seq><rdf:li>Åda Lind</rdf:li></rdf:Seq></dc:creator>"
    "<prism:publicationName>Journal of Small Harbours</prism:publicationName>"
    "<prism:coverDate>2019-06</prism:coverDate>"
    "<prism:startingPage>41</prism:startingPage><prism:endingPage>42</prism:endingPage>"
    "<prism:aggregationType>journal</prism:aggregationType>"
    "<prism:url>https://journal.example/harbour.2019.14</prism:url>")

# A picture’s own packet names who took it.
PHOTOGRAPH = XMP % (
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    "<dc:creator><rdf:Seq><rdf:li>Per Photographer</rdf:li></rdf:Seq></dc:creator>"
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Gull at Dusk</rdf:li></rdf:Alt></dc:title>')


def stream(text, more=""):
    data = text.encode()
    return f"<< /Length {len(data)} {more}>>\nstream\n".encode() + data + b"\nendstream"


def page(number):
    return stream(f"BT /F1 24 Tf 72 700 Td (Tide table, sheet {number}) Tj ET")


def document(xmp=None, information=None, photograph=False, pages=2):
    """The objects one after the other, a table of them, and a trailer."""
    kids = [4 + 2 * number for number in range(pages)]
    objects = {
        1: f"<< /Type /Catalog /Pages 2 0 R{' /Metadata 90 0 R' if xmp else ''} >>".encode(),
        2: f"<< /Type /Pages /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] /Count {pages} >>".encode(),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    }
    for number, kid in enumerate(kids, 1):
        objects[kid] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {kid + 1} 0 R "
            f"/Resources << /Font << /F1 3 0 R >> >> >>").encode()
        objects[kid + 1] = page(number)
    if photograph:
        objects[80] = stream(PHOTOGRAPH, "/Type /Metadata /Subtype /XML ")
    if xmp:
        objects[90] = stream(xmp, "/Type /Metadata /Subtype /XML ")
    if information:
        objects[91] = information
    out, places = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start, size = len(out), max(objects) + 1
    out += f"xref\n0 {size}\n0000000000 65535 f \n".encode()
    for number in range(1, size):
        kind = b"n" if number in places else b"f"
        out += b"%010d %05d %s \n" % (places.get(number, 0), 0 if number in places else 1, kind)
    more = " /Info 91 0 R" if information else ""
    out += f"trailer\n<< /Size {size} /Root 1 0 R{more} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def qpdf(source, name, *options):
    subprocess.run(["qpdf", "--deterministic-id" if "--encrypt" not in options else "--static-id",
                    *options, HERE / source, HERE / name], check=True)


def main():
    files = {
        # An office printed it: the title is a file’s name, the author a desk, the date that of making.
        "typist.pdf": document(TYPIST, b"<< /Title (Microsoft Word - final2.doc) /Author (Ferry Office)"
                               b" /CreationDate (D:20190503080000Z) >>"),
        # Only the older form, in UTF-16 and with escapes.
        "information.pdf": document(information=b"<< /Title <FEFF005400690064006500730020006100740020"
                                    b"00C500730065006E> /Author (\\305da Lind \\(typist\\)) >>"),
        "journal.pdf": document(JOURNAL, photograph=True),
        # Says nothing of itself; a picture in it does.
        "photograph.pdf": document(photograph=True, pages=1),
    }
    for name, content in files.items():
        (HERE / name).write_bytes(content)
    (HERE / "cut.pdf").write_bytes(files["journal.pdf"][:-400])
    # The catalogue is packed away; the metadata are not.
    qpdf("journal.pdf", "packed.pdf", "--object-streams=generate")
    qpdf("typist.pdf", "web.pdf", "--linearize", "--object-streams=generate")
    qpdf("journal.pdf", "encrypted.pdf", "--encrypt", "", "owner", "256", "--cleartext-metadata", "--")


if __name__ == "__main__":
    main()

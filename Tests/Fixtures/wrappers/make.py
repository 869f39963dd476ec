#!/usr/bin/env python3
"""Wraps one article in every container that dossier reads, with the tools that others use.

    pip install warcio wacz brotli zstandard
    python3 Tests/Fixtures/wrappers/make.py

The files it writes are committed; run it only to add a wrapper. It writes beside itself.
"""
import gzip, io, json, plistlib, struct, subprocess, sys, tarfile, zipfile, zlib
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import brotli, zstandard
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

HERE = Path(__file__).resolve().parent
URL = "https://www.harbour.example/2019/05/the-lamp-on-the-mole"
PICTURE = "https://www.harbour.example/images/lamp.png"
TITLE = "The Lamp on the Mole Burns Again"
AUTHOR, SITE = "Åda Lind", "Harbour Weekly"
SAVED = "2026-11-20T10:15:30Z"

BODY = """<p>The lamp at the end of the mole has been dark since the storm of last winter, when the sea
took the glass and half of the railing with it. On Saturday evening it was lit again, and some two
hundred people had walked out to see it.</p>
<p>“We could have put an electric one there in a week,” says the harbour master, who has kept the
old lens in his office since January. “But then it would have been a lamp, and not the lamp.” The lens
was ground in 1897 and weighs as much as a calf.</p>
<figure><img src="https://www.harbour.example/images/lamp.png" alt="The lamp at dusk"><figcaption>The
lamp at dusk, seen from the fish market.</figcaption></figure>
<p>The new glass comes from a workshop in the valley that usually makes cheese bells. Its owner, who had
never seen the sea from so near, said that she had slept badly for a month, since a cheese forgives a
bubble and a ship does not.</p>
<p>The lamp burns colza oil, as it did when the harbour was built. A boy of the sailing club fills it each
evening at seven, and has been told that he may stop when he is tired of it. So far he is not.</p>"""

PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{TITLE} | {SITE}</title>
<link rel="canonical" href="{URL}">
<meta property="og:site_name" content="{SITE}"><meta property="og:title" content="{TITLE}">
<meta property="article:published_time" content="2019-05-04T18:30:00+02:00">
<meta name="author" content="{AUTHOR}"></head>
<body><header><nav><a href="/">Home</a> <a href="/tides">Tides</a> <a href="/market">Fish
market</a></nav></header><main><article><h1>{TITLE}</h1>
{BODY}
</article></main><footer><p><a href="/about">About us</a> <a href="/privacy">Privacy</a></p></footer>
</body></html>
"""
# As a page keeps it that is saved with its pictures in a folder.
LOCAL = PAGE.replace(PICTURE, "pictures/lamp.png")


def png():
    """A picture of two by two pixels."""
    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
    rows = b"".join(b"\0" + bytes([200, 160, 40] * 2) for _ in range(2))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def write(name, data):
    (HERE / name).write_bytes(data if isinstance(data, bytes) else data.encode())


def mhtml():
    message = EmailMessage(policy=SMTP)
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = URL
    message["Subject"] = TITLE
    message["Date"] = "Fri, 20 Nov 2026 10:15:30 -0000"
    message.set_content(PAGE, subtype="html", cte="quoted-printable")
    message["Content-Location"] = URL
    message.make_related(boundary="----MultipartBoundary--harbour----")
    message.add_related(png(), "image", "png", cid="<lamp@mhtml.blink>")
    message.get_payload()[1]["Content-Location"] = PICTURE
    return message.as_bytes()


def letter():
    message = EmailMessage(policy=SMTP)
    message["From"] = f"{AUTHOR} from {SITE} <news@harbour.example>"
    message["To"] = "reader@example.org"
    message["Subject"] = "Fwd: " + TITLE
    message["Date"] = "Sat, 04 May 2019 18:30:00 +0200"
    message["Message-ID"] = "<lamp@harbour.example>"
    message["Archived-At"] = f"<{URL}>"
    message.set_content("The lamp burns again. Read it in your browser.")
    html = BODY.replace(PICTURE, "cid:lamp")
    message.add_alternative(f"<html><body><h1>{TITLE}</h1>{html}</body></html>", subtype="html",
                            charset="windows-1252", cte="base64")
    message.get_payload()[1].add_related(png(), "image", "png", cid="<lamp>")
    message.make_mixed(boundary="harbour-mixed")
    message.add_attachment(b"%PDF-1.4", "application", "pdf", filename="tides.pdf")
    for number, part in enumerate(p for p in message.walk() if p.is_multipart()):
        part.set_boundary(f"harbour-{number}")
    return message.as_bytes()


def webarchive(form):
    return plistlib.dumps({
        "WebMainResource": {
            "WebResourceData": PAGE.encode(), "WebResourceFrameName": "",
            "WebResourceMIMEType": "text/html", "WebResourceTextEncodingName": "UTF-8",
            "WebResourceURL": URL},
        "WebSubresources": [{
            "WebResourceData": png(), "WebResourceMIMEType": "image/png",
            "WebResourceURL": PICTURE}],
    }, fmt=form)


def chunked(data):
    pieces = [data[i:i + 700] for i in range(0, len(data), 700)] + [b""]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)


def records(writer, coding):
    """A crawl: robots, a redirect, the page, its picture, an error, the page again unchanged."""
    body, headers = PAGE.encode(), [("Content-Type", "text/html; charset=utf-8")]
    pack = {"gzip": lambda b: gzip.compress(b, mtime=0), "deflate": zlib.compress,
            "br": brotli.compress, "zstd": zstandard.ZstdCompressor().compress}
    if coding:
        body = chunked(pack[coding](body))
        headers += [("Content-Encoding", coding), ("Transfer-Encoding", "chunked")]

    def response(url, status, headers, body):
        http = StatusAndHeaders(status, headers, protocol="HTTP/1.1")
        record = writer.create_warc_record(
            url, "response", payload=io.BytesIO(body), http_headers=http,
            warc_headers_dict={"WARC-Date": SAVED, "WARC-Record-ID": f"<urn:x:{len(url)}:{status[:3]}>"})
        writer.write_record(record)
        return record

    response("https://www.harbour.example/robots.txt", "200 OK",
             [("Content-Type", "text/plain")], b"User-agent: *\nDisallow: /tides\n")
    response("http://harbour.example/lamp", "301 Moved Permanently",
             [("Content-Type", "text/html"), ("Location", URL)], b"<p>The page has moved.</p>")
    page = response(URL, "200 OK", headers, body)
    response(PICTURE, "200 OK", [("Content-Type", "image/png")], png())
    response("https://www.harbour.example/gone", "404 Not Found",
             [("Content-Type", "text/html")], b"<p>There is no such page.</p>")
    writer.write_record(writer.create_revisit_record(
        URL, page.rec_headers["WARC-Payload-Digest"], URL, SAVED,
        http_headers=StatusAndHeaders("200 OK", headers, protocol="HTTP/1.1"),
        warc_headers_dict={"WARC-Date": SAVED, "WARC-Record-ID": "<urn:x:again>"}))


def warc(is_packed, coding=None):
    out = io.BytesIO()
    records(WARCWriter(out, gzip=is_packed, warc_version="1.1" if is_packed else "1.0"), coding)
    return out.getvalue()


def wacz():
    """By py-wacz, which lists the pages that it is told."""
    (HERE / "crawl.warc.gz").write_bytes(warc(True))
    pages = [{"format": "json-pages-1.0", "id": "pages", "title": "All Pages"},
             {"url": "http://harbour.example/lamp", "ts": SAVED, "title": TITLE}]
    (HERE / "pages.jsonl").write_text("".join(json.dumps(page) + "\n" for page in pages))
    subprocess.run(["wacz", "create", "crawl.warc.gz", "--pages", "pages.jsonl", "--output",
                    "saved.wacz"], cwd=HERE, check=True)
    for name in ["crawl.warc.gz", "pages.jsonl"]:
        (HERE / name).unlink()


def archive(files, start=b"", comment=b""):
    out = io.BytesIO(start)
    out.seek(0, io.SEEK_END)
    with zipfile.ZipFile(out, "a") as file:
        for name, data in files:
            info = zipfile.ZipInfo(name, (2026, 11, 20, 10, 15, 30))
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, data)
        file.comment = comment
    return out.getvalue()


def tar(files):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as file:
        for name, data in files:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            file.addfile(info, io.BytesIO(data))
    return gzip.compress(out.getvalue(), mtime=0)


def single_file():
    head, rest = PAGE.split("<head>")
    comment = (f"<!--\n Page saved with SingleFile \n url: {URL} \n"
               " saved date: Fri Nov 20 2026 10:15:30 GMT+0000 (Coordinated Universal Time)\n-->")
    return head + comment + "<head>" + rest


def single_file_z():
    """A page that unpacks itself: HTML in front of a ZIP archive, and behind it."""
    about = {"originalUrl": URL, "title": TITLE, "archiveTime": "2026-11-20T10:15:30.000Z",
             "indexFilename": "index.html"}
    files = [("index.html", LOCAL.replace("pictures/", "images/")), ("images/lamp.png", png()),
             ("frames/0/index.html", "<p>An advertisement for rope.</p>"),
             ("manifest.json", json.dumps(about))]
    start = b"<!doctype html><html data-sfz><meta charset=windows-1252><title>x</title><xmp>"
    return archive(files, start, b"</xmp></html>")


def rss():
    text = BODY.replace("]]>", "]]&gt;")
    return f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>{SITE}</title><link>https://www.harbour.example/</link><language>en</language>
<item><title>{TITLE}</title><link>{URL}</link><dc:creator>{AUTHOR}</dc:creator>
<pubDate>Sat, 04 May 2019 18:30:00 +0200</pubDate><description>The lamp burns again.</description>
<content:encoded><![CDATA[{text}]]></content:encoded></item>
</channel></rss>
"""


def atom():
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>{SITE}</title>
<entry><title>{TITLE}</title><link rel="self" href="{URL}.atom"/><link href="{URL}"/>
<author><name>{AUTHOR}</name></author><published>2019-05-04T18:30:00+02:00</published>
<updated>2019-05-05T09:00:00+02:00</updated><content type="xhtml">
<div xmlns="http://www.w3.org/1999/xhtml">{BODY.replace('dusk">', 'dusk"/>')}</div>
</content></entry></feed>
"""


def wallabag():
    return json.dumps([{
        "is_archived": 0, "is_starred": 1, "tags": ["lamps"], "is_public": False, "id": 7,
        "title": TITLE, "url": URL, "content": BODY, "created_at": SAVED.replace("Z", "+00:00"),
        "published_at": "2019-05-04T18:30:00+02:00", "published_by": [AUTHOR], "language": "en",
        "domain_name": "www.harbour.example", "reading_time": 1},
        {"is_archived": 0, "id": 8, "title": "Tides", "url": "https://www.harbour.example/tides",
         "content": ""}], indent=1)


def omnivore():
    about = [{"id": "1", "slug": "the-lamp", "title": TITLE, "author": AUTHOR, "url": URL,
              "state": "Active", "labels": ["lamps"], "savedAt": "2026-11-20T10:15:30.000Z",
              "publishedAt": "2019-05-04T16:30:00.000Z"}]
    return archive([("metadata_0_to_20.json", json.dumps(about)),
                    ("content/the-lamp.html", f"<div id=readability-content>{BODY}</div>"),
                    ("highlights/the-lamp.md", "> not the lamp")])


def readeck():
    """Bookmarks given back as Markdown: a file each, its pictures beside it."""
    text = f"""---
title: {TITLE}
saved: 2026-11-20
published: 2019-05-04
website: {SITE}
source: {URL}
authors:
  - {AUTHOR}
labels:
  - lamps
---

# {TITLE}

The lamp at the end of the mole has been dark since the storm of last winter, when the sea took the
glass and half of the railing with it. On Saturday evening it was lit again, and some two hundred
people had walked out to see it.

![The lamp at dusk](./lamp.png)

The new glass comes from a workshop in the valley that usually makes cheese bells.
"""
    return archive([("the-lamp.md", text), ("lamp.png", png())])


def main():
    folder = [("clips/lamp.html", LOCAL.encode()), ("clips/pictures/lamp.png", png()),
              ("clips/tides.pdf", b"%PDF-1.4"), ("clips/.DS_Store", b"x"),
              ("clips/lamp_files/frame.html", b"<p>An advertisement for rope.</p>")]
    write("page.html", PAGE)
    write("page.html.gz", gzip.compress(PAGE.encode(), mtime=0))
    write("singlefile.html", single_file())
    write("singlefilez.html", single_file_z())
    write("saved.mhtml", mhtml())
    write("letter.eml", letter())
    write("binary.webarchive", webarchive(plistlib.FMT_BINARY))
    write("text.webarchive", webarchive(plistlib.FMT_XML))
    write("saved.warc", warc(False))
    write("saved.warc.gz", warc(True))
    for coding in ["gzip", "deflate", "br", "zstd"]:
        write(f"{coding}.warc.gz", warc(True, coding))
    wacz()
    write("clips.zip", archive(folder))
    write("clips.tar.gz", tar(folder))
    write("feed.rss", rss())
    write("feed.atom", atom())
    write("wallabag.json", wallabag())
    write("omnivore.zip", omnivore())
    write("readeck.zip", readeck())


if __name__ == "__main__":
    sys.exit(main())

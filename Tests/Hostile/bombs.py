#!/usr/bin/env python3
"""Puts files before dossier that are made to exhaust it, and holds each to a bound.

    bombs.py DOSSIER [NAME…]

Each must end by itself within 2 s of processor time and 500 MB of memory, with an article or with
a sentence that says what is wrong, never by a signal or by a mistake of the program.
"""
import base64, gzip, io, os, plistlib, resource, struct, subprocess, sys, tarfile, tempfile
import zipfile, zlib
from pathlib import Path

SECONDS, MEGABYTES = 2, 500
MANY = 100_000
MILLION = 1_000_000
FIFTY = 50 << 20
# Just below the bounds of a page: what is let in has to end as well as what is not.
NODES, DEPTH, ANCESTORS, NAMES, TEXT = 200_000, 2_000, 20_000_000, 20_000, 6 << 20
# A document that is just small enough to be read.
PDF = (64 << 20) - 4096
LIST = "title: Bread\nmetadata: {}\narticles: [a.html]\n"
PAGE = b"<!doctype html><title>Bread</title><h1>Bread</h1><p>" + b"The oven is lit at dawn. " * 20


def zipped(files, store=False):
    out = io.BytesIO()
    kind = zipfile.ZIP_STORED if store else zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(out, "w", kind, compresslevel=None if store else 9) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def zeros(size):
    """So many zeros as a deflate stream, a piece at a time."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    piece = bytes(1 << 20)
    out = b"".join(packer.compress(piece) for _ in range(size >> 20))
    return out + packer.flush()


def overlapping_zip():
    """200 pages of 200 MB each that share one body of 200 kB."""
    archive = zipped({"a.html": bytes(200 << 20)})
    directory = archive.index(b"PK\x01\x02")
    end = archive.index(b"PK\x05\x06")
    listed = archive[directory:end] * 200
    tail = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 200, 200, len(listed), directory, 0)
    return archive[:directory] + listed + tail


def gzip_of_zeros(size):
    head = b"\x1f\x8b\x08\0\0\0\0\0\0\xff"
    crc = 0
    for _ in range(size >> 20):
        crc = zlib.crc32(bytes(1 << 20), crc)
    return head + zeros(size) + struct.pack("<II", crc, size & 0xFFFFFFFF)


def nested_zip():
    inner = {"a.html": bytes(10 << 20)}
    for _ in range(6):
        content = zipped(inner)
        inner = {f"{i}.zip": content for i in range(16)}
    return zipped(inner)


def laughs(key, levels=9):
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    for level in range(1, levels):
        lines.append(f"a{level}: &a{level} [" + ", ".join([f"*a{level - 1}"] * 10) + "]")
    return "\n".join(lines) + f"\n{key}: *a{levels - 1}\n"


def doublings(key, levels):
    """Few aliases, two of each node."""
    lines = ["a0: &a0 [" + ", ".join(["lol"] * 1000) + "]"]
    for level in range(1, levels):
        lines.append(f"a{level}: &a{level} [*a{level - 1}, *a{level - 1}]")
    return "\n".join(lines) + f"\n{key}: *a{levels - 1}\n"


def warc(length, body):
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://bread.example/a\r\n"
        "WARC-Date: 2026-01-02T03:04:05Z\r\nWARC-Record-ID: <urn:uuid:6a2f41a3-c54c-4ca9-b9f3-"
        "3eb2b0e1c2d3>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {length if length is not None else len(http)}\r\n\r\n").encode()
    return head + http + b"\r\n\r\n"


def letter(parts):
    head = b"From: Ada <ada@bread.example>\r\nSubject: Bread\r\nMIME-Version: 1.0\r\n"
    head += b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
    return head + parts + b"--b--\r\n"


def nested_letter():
    head = b"From: Ada <ada@bread.example>\r\nSubject: Bread\r\nMIME-Version: 1.0\r\n"
    return head + b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (i, i)
        for i in range(MANY))


def deep_plist():
    """A binary plist of arrays in one another."""
    objects = [b"\xa1" + struct.pack(">I", i + 1) for i in range(MANY)] + [b"\x51a"]
    out, offsets = bytearray(b"bplist00"), []
    for each in objects:
        offsets.append(len(out))
        out += each
    table = len(out)
    out += b"".join(struct.pack(">I", offset) for offset in offsets)
    return bytes(out + bytes(6) + bytes([4, 4]) + struct.pack(">QQQ", len(objects), 0, table))


def wide_plist():
    """Arrays that share their one item, a thousand times each: 10^18 things in 10 kB."""
    objects = [b"\xaf\x11\x03\xe8" + struct.pack(">B", i + 1) * 1000 for i in range(8)] + [b"\x51a"]
    out, offsets = bytearray(b"bplist00"), []
    for each in objects:
        offsets.append(len(out))
        out += each
    table = len(out)
    out += b"".join(struct.pack(">I", offset) for offset in offsets)
    return bytes(out + bytes(6) + bytes([4, 1]) + struct.pack(">QQQ", len(objects), 0, table))


def png(width, height):
    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
            + chunk(b"IDAT", zlib.compress(bytes(1 << 20))) + chunk(b"IEND", b""))


SMALL_PNG = png(60, 60)[:400]


def picture_page(kind, content):
    data = base64.b64encode(content)
    return PAGE + b'</p><img width=600 height=400 alt="An oven" src="data:image/' + kind + b";base64," + data + b'">'


SVG = ('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "' + "lol" * 1000 + '">'
       + "".join(f'<!ENTITY {chr(98 + i)} "' + f"&{chr(97 + i)};" * 100 + '">' for i in range(8))
       + ']><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><text id="&i;">&i;</text></svg>'
       ).encode()


def tarred():
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz", compresslevel=9) as archive:
        info = tarfile.TarInfo("a.html")
        info.size = 512 << 20
        archive.addfile(info, io.BytesIO(bytes(512 << 20)))
    return out.getvalue()


def macros():
    lines = ['@string{m0 = "' + "bread " * 100 + '"}']
    lines += [f"@string{{m{i} = m{i-1} # m{i-1}}}" for i in range(1, 60)]
    return "\n".join(lines) + "\n@article{a, title = m59, author = m59, url = {https://b.example/}}\n"


def pdf(body, trailer=b"<< /Root 1 0 R /Info 1 0 R >>"):
    """A document whose every reference leads to object 1."""
    start = len(body) + 9
    return (b"%PDF-1.7\n" + body + b"xref\n0 0\ntrailer\n" + trailer
            + b"\nstartxref\n%d\n%%%%EOF\n" % start)


def packet(rdf):
    return (b'1 0 obj\n<</Pages 1 0 R /Metadata 1 0 R>>\n<?xpacket begin="" id="x"?><x xmlns="adobe:ns:meta/">'
            + rdf + b'</x><?xpacket end="w"?>\n')


def packed(size):
    return lambda: gzip_of_zeros(size)


# The file to clean, and how to make it.
CLEAN = {
    "zip 1:1,000": ("a.zip", lambda: zipped({"a.html": bytes(200 << 20)})),
    "zip 1:100,000": ("a.zip", overlapping_zip),
    "zip in zip, 16^6 files": ("a.zip", nested_zip),
    "zip of 10^5 files": ("a.zip", lambda: zipped({f"{i}.html": b"" for i in range(MANY)}, True)),
    "gzip of 4 GB": ("a.html.gz", packed(4 << 30)),
    "gzip of a gzip": ("a.html.gz", lambda: gzip.compress(gzip_of_zeros(1 << 30))),
    "tar.gz of 512 MB": ("a.tar.gz", tarred),
    "warc.gz of 1 GB": ("a.warc.gz", packed(1 << 30)),
    "10^5 nested elements": ("a.html", lambda: b"<div>" * MANY + b"x"),
    "10^5 nested inline elements": ("a.html", lambda: PAGE + b"<b>" * MANY + b"x"),
    "10^5 nested unknown elements": ("a.html", lambda: PAGE + b"<x-y>" * MANY + b"x"),
    "10^5 nested lists": ("a.html", lambda: PAGE + b"<ul><li>" * MANY + b"x"),
    "10^5 nested tables": ("a.html", lambda: PAGE + b"<table><tr><td>" * MANY + b"x"),
    "most nested elements": ("a.html", lambda: PAGE + b"<div class=c>x" * (DEPTH - 10)),
    "most elements in deep places": ("a.html", lambda: PAGE + b"<div>" * (DEPTH - 10)
                                     + b"<p>x" * (ANCESTORS // DEPTH // 2 - DEPTH)),
    "most links in deep places": ("a.html", lambda: PAGE + b"<div>" * (DEPTH - 10)
                                  + b"<a href=x>x</a>, " * (ANCESTORS // DEPTH // 3 - DEPTH)),
    "attribute of 50 MB": ("a.html", lambda: PAGE + b'<p title="' + b"x" * FIFTY + b'">x'),
    "class of 50 MB": ("a.html", lambda: PAGE + b'<p class="' + b"related-post " * (FIFTY // 13)
                       + b'">x'),
    "address of 50 MB": ("a.html", lambda: PAGE + b'<a href="' + b"/x" * (FIFTY // 2) + b'">x'),
    "10^6 attributes on one element": (
        "a.html", lambda: PAGE + b"<p " + b" ".join(b"a%d=1" % i for i in range(MILLION)) + b">x"),
    "10^6 equal attributes on one element": (
        "a.html", lambda: PAGE + b"<p " + b"a=1 " * MILLION + b">x"),
    "10^6 attributes over elements": (
        "a.html", lambda: PAGE + b"".join(b"<b a%d=1>x</b>" % i for i in range(MILLION))),
    "10^6 names of elements": (
        "a.html", lambda: PAGE + b"".join(b"<x%d>" % i + b"</x%d>" % i for i in range(MILLION))),
    "most names": (
        "a.html", lambda: PAGE + b"".join(b"<b a%d=1>x</b>" % (i % (NAMES - 100))
                                          for i in range(NODES // 2 - 100))),
    "10^6 classes": (
        "a.html", lambda: PAGE + b"".join(b"<p class=c%d>x" % i for i in range(MILLION // 4))),
    "10^6 siblings": ("a.html", lambda: PAGE + b"<br>" * MILLION),
    "table of 10^6 cells": ("a.html", lambda: PAGE + b"<table>" + (
        b"<tr>" + b"<td>x" * 1000) * 1000),
    "table of most cells": ("a.html", lambda: PAGE + b"<table>" + (
        b"<tr>" + b"<td>x" * 1000) * (NODES // 2000 - 2)),
    "most paragraphs": ("a.html", lambda: PAGE + b"<p>x" * (NODES // 2 - 100)),
    "most sentences": ("a.html", lambda: PAGE + b"<p>The oven is lit at dawn, and again at noon."
                       * (TEXT // 43)),
    "most links": ("a.html", lambda: PAGE + b"<a href=/x>oven</a>, " * (NODES // 3 - 100)),
    "most pictures": ("a.html", lambda: PAGE + b"<img src=x.jpg alt=oven>" * (NODES - 100)),
    "most list items": ("a.html", lambda: PAGE + b"<ul>" + b"<li>x" * (NODES // 2 - 100)),
    "cell over 10^9 cells": (
        "a.html", lambda: PAGE + b"<table><tr><td colspan=30000 rowspan=65534>x<td>y</table>"),
    "10^5 footnotes": ("a.html", lambda: PAGE + b"".join(
        b'<sup id=r%d><a href="#n%d">%d</a></sup>' % (i, i, i) for i in range(MANY)) + b"<ol>"
        + b"".join(b'<li id=n%d>x <a href="#r%d">b</a>' % (i, i) for i in range(MANY))),
    "page of 50 MB NULs": ("a.html", lambda: bytes(FIFTY)),
    "page of 50 MB NULs after a start": ("a.html", lambda: PAGE + bytes(FIFTY)),
    "page of 50 MB text": ("a.html", lambda: PAGE + b"The oven is lit at dawn. " * (FIFTY // 25)),
    "page of most text": ("a.html", lambda: PAGE + b"The oven is lit at dawn. "
                          * (TEXT // 25 - 100)),
    "page of most <": ("a.html", lambda: PAGE + b"<" * (TEXT - 1000)),
    "page of most &": ("a.html", lambda: PAGE + b"&" * (TEXT - 1000)),
    "page of most line breaks": ("a.html", lambda: PAGE + b"x\n" * (TEXT // 2 - 1000)),
    "page of 50 MB paragraphs": (
        "a.html", lambda: PAGE + b"<p>The oven is lit at dawn, and again at noon, but never later."
        * (FIFTY // 64)),
    "page of 50 MB <": ("a.html", lambda: PAGE + b"<" * FIFTY),
    "page of 50 MB &": ("a.html", lambda: PAGE + b"&" * FIFTY),
    "page of an open comment of 50 MB": ("a.html", lambda: PAGE + b"<!--" + b"-" * FIFTY),
    "page of 5 MB comments that are open": ("a.html", lambda: PAGE + b"<!--" * (5 << 18)),
    "script of 50 MB": ("a.html", lambda: PAGE + b"<script>" + b"x{" * (FIFTY // 2)),
    "JSON-LD 10^5 deep": ("a.html", lambda: PAGE + b'<script type="application/ld+json">'
                          + b'{"a":' * MANY + b"1" + b"}" * MANY + b"</script>"),
    "JSON-LD of 10^5 articles": ("a.html", lambda: PAGE + b'<script type="application/ld+json">'
        + b'{"@graph":[' + b",".join(
            b'{"@id":"#%d","@type":"Article","author":{"@id":"#%d"},"headline":"Bread %d"}'
            % (i, i + 1, i) for i in range(MANY)) + b"]}</script>"),
    "10^5 scripts": ("a.html", lambda: PAGE
                     + b'<script type="application/ld+json">{"@type":"Thing"}</script>' * MANY),
    "10^5 authors in the head": ("a.html", lambda: b"".join(
        b'<meta name=author content="Ada Lind %d">' % i for i in range(MANY)) + PAGE),
    "10^5 authors in a line": ("a.html", lambda: b'<meta name=author content="'
        + b", ".join(b"Ada Lind%d" % i for i in range(MANY)) + b'">' + PAGE),
    "10^5 authors joined by and": ("a.html", lambda: b'<meta name=author content="'
        + b" and ".join(b"Ada Lind%d" % i for i in range(MANY)) + b'">' + PAGE),
    "10^5 dates in the head": ("a.html", lambda: b"".join(
        b'<meta property="article:published_time" content="20%02d-%02d-%02d">'
        % (i % 97, i % 12 + 1, i % 28 + 1) for i in range(MANY)) + PAGE),
    "most bylines": ("a.html", lambda: PAGE + b"".join(
        b"<p class=byline>By Ada Lind %d</p>" % i for i in range(NODES // 2 - 100))),
    "most times": ("a.html", lambda: PAGE + b"".join(
        b"<time datetime=20%02d-%02d-%02d>x</time>, " % (i % 97, i % 12 + 1, i % 28 + 1)
        for i in range(NODES // 3 - 100))),
    "most items of microdata": ("a.html", lambda: PAGE + b"".join(
        b'<div itemscope itemtype="https://schema.org/Article"><b itemprop=author>Ada %d</b></div>'
        % i for i in range(NODES // 3 - 100))),
    "most entries of h-feed": ("a.html", lambda: PAGE + b"".join(
        b'<div class=h-entry><b class="p-author h-card">Ada %d</b></div>' % i
        for i in range(NODES // 3 - 100))),
    "bylines in one another": ("a.html", lambda: PAGE + b'<div class="byline author tags date">'
                               * (DEPTH - 10) + b"Ada Lind " * MANY),
    "items in one another": ("a.html", lambda: PAGE
                             + b'<div itemscope itemtype="https://schema.org/Person" itemprop=author>'
                             * (DEPTH - 10) + b"Ada Lind " * MANY),
    "cards in one another": ("a.html", lambda: PAGE
                             + b'<div class="h-entry p-author h-card p-name dt-published">'
                             * (DEPTH - 10) + b"Ada Lind " * MANY),
    "times in one another": ("a.html", lambda: PAGE + b"<time>" * (DEPTH - 10)
                             + b"1 May 2020 " * MANY),
    "quotations in one another": ("a.html", lambda: PAGE + b"<blockquote><p>x" * (DEPTH // 2)
                                  + b"Ada Lind " * MANY),
    "tables in one another": ("a.html", lambda: PAGE + b"<table><tr><th>x<tr><td>x<td>"
                              * 40 + b"<b>x</b> " * (NODES // 4)),
    "figures in one another": ("a.html", lambda: PAGE + b"<figure><img src=x><figcaption>x"
                               * 60 + b"<b>x</b> " * (NODES // 4)),
    "lists in one another": ("a.html", lambda: PAGE + b"<ul><li>x" * 60
                             + b"<b>x</b> " * (NODES // 4)),
    "10^5 titles": ("a.html", lambda: PAGE + b"".join(
        b"<h1>Bread %d</h1>" % i for i in range(MANY))),
    "10^5 inner links to one place": ("a.html", lambda: PAGE + b"<p id=x>Oven"
                                      + b"<a href=#x>1</a> " * MANY),
    "10^5 notes of one name": ("a.html", lambda: PAGE + b"<a id=r href=#n>1</a>" * (MANY // 2)
                               + b"<p id=n>x<a href=#r>b</a>" * (MANY // 2)),
    "srcset of 50 MB": ("a.html", lambda: PAGE + b'<img alt=x srcset="'
                        + b"/x.jpg 100w, " * (FIFTY // 13) + b'">'),
    "style of 50 MB": ("a.html", lambda: PAGE + b'<p style="' + b"color:red;" * (FIFTY // 10)
                       + b'">x'),
    "text of 50 MB, one line": ("a.txt", lambda: b"bread " * (FIFTY // 6)),
    "text of most, one line": ("a.txt", lambda: b"bread " * (TEXT // 6 - 100)),
    "text of most, lines": ("a.txt", lambda: b"x\n" * (TEXT // 2 - 100)),
    "text of most paragraphs": ("a.txt", lambda: b"x\n\n" * (NODES // 2 - 100)),
    "text of most <": ("a.txt", lambda: b"x" + b"<" * (TEXT - 100)),
    "text of 50 MB line feeds": ("a.txt", lambda: b"\n" * FIFTY),
    "Markdown of 10^5 quotations": ("a.md", lambda: b"# Bread\n\n" + b">" * MANY + b" x"),
    "Markdown of 10^5 brackets": ("a.md", lambda: b"# Bread\n\n" + b"[" * MANY + b"x"),
    "Markdown of 10^5 emphases": ("a.md", lambda: b"# Bread\n\n" + b"*a **a " * MANY),
    "header of aliases": ("a.md", lambda: ("---\n" + laughs("title") + "---\nText.\n").encode()),
    "header of few aliases": (
        "a.md", lambda: ("---\n" + doublings("title", 6) + "---\nText.\n").encode()),
    "header 10^5 deep": ("a.md", lambda: b"---\ntitle: " + b"[" * 30_000 + b"\n---\nText.\n"),
    "JSON 10^5 deep": ("a.json", lambda: b'[{"a":' * MANY),
    "export of 10^4 equal titles": ("a.json", lambda: b"[" + b",".join(
        [b'{"is_archived":0,"title":"Bread","content":"x"}'] * 10_000) + b"]"),
    "export of 10^6 empty entries": ("a.json", lambda: b"[" + b"{}," * MILLION + b"{}]"),
    "RSS 10^5 deep": ("a.rss", lambda: b'<rss version="2.0"><channel>' + b"<item>" * MANY),
    "RSS of entities": ("a.rss", lambda: SVG.replace(b"svg", b"rss")),
    "plist 10^5 deep": ("a.webarchive", deep_plist),
    "plist of shared arrays": ("a.webarchive", wide_plist),
    "WARC with a length too long": ("a.warc", lambda: warc(1 << 40, PAGE)),
    "WARC with a length too short": ("a.warc", lambda: warc(10, PAGE * 1000)),
    "WARC with a length below zero": ("a.warc", lambda: warc(-1, PAGE)),
    "WARC with a length of 10^30": ("a.warc", lambda: warc(10**30, PAGE)),
    "WARC head of 50 MB": ("a.warc", lambda: b"WARC/1.0\r\nX: " + b"x" * FIFTY),
    "letter of 10^5 parts": (
        "a.eml", lambda: letter(b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" * MANY)),
    "letter 10^5 deep": ("a.eml", nested_letter),
    "letter of a 50 MB head": ("a.eml", lambda: b"From: a@b.example\r\nSubject: " + b"x" * FIFTY),
    "PDF of most zeros": ("a.pdf", lambda: pdf(bytes(PDF))),
    "PDF of most objects of one number": ("a.pdf", lambda: pdf(b"1 0 obj\n" * (PDF // 8))),
    "PDF of most beginnings of objects": ("a.pdf", lambda: pdf(b"1 0 ob" * (PDF // 6))),
    "PDF of most packets": ("a.pdf", lambda: pdf(
        b'<?xpacket begin="" id="x"?><?xpacket end="w"?>' * (PDF // 46), b"<< >>")),
    "PDF of packets that are open": ("a.pdf", lambda: pdf(b"<?xpacket begin=" * (PDF // 16), b"<< >>")),
    "PDF of references that are open": ("a.pdf", lambda: pdf(b"startxref " * (PDF // 10))),
    "PDF 10^5 deep": ("a.pdf", lambda: pdf(b"1 0 obj\n" + b"<</A" * MANY + b"[" * MANY)),
    "PDF text of 50 MB": ("a.pdf", lambda: pdf(b"1 0 obj\n<</Title(" + b"(\\101" * (FIFTY // 5))),
    "PDF with a count of 10^30": ("a.pdf", lambda: pdf(b"1 0 obj\n<</Count 1" + b"0" * 30 + b">>\n")),
    "PDF whose packet is 50 MB": ("a.pdf", lambda: pdf(packet(b"<a>" + b"x" * FIFTY + b"</a>"))),
    "PDF whose packet has most elements": ("a.pdf", lambda: pdf(packet(b"<a/>" * (1 << 18)))),
    "PDF whose packet is 10^5 deep": ("a.pdf", lambda: pdf(packet(b"<a>" * MANY))),
    "PDF whose packet has entities": ("a.pdf", lambda: pdf(
        b'1 0 obj\n<</Metadata 1 0 R>><?xpacket begin=""?>' + SVG[SVG.index(b"<!DOC"):]
        + b'<?xpacket end="w"?>\n')),
    "PDF beyond the bound": ("a.pdf", lambda: pdf(bytes(PDF + 4096))),
    "PDF in a gzip of 1 GB": ("a.pdf.gz", lambda: gzip.compress(b"%PDF-1.7") + gzip_of_zeros(1 << 30)),
    "letter of 10^6 heads": ("a.eml", lambda: b"From: a@b.example\r\n" + b"X: y\r\n" * MILLION),
}

# What stands beside a good page, and the manifest.
BUILD = {
    "manifest of aliases": {"dossier.yaml": lambda: laughs("title")},
    "manifest of few aliases": {"dossier.yaml": lambda: doublings("title", 8)},
    "manifest 10^5 deep": {"dossier.yaml": lambda: "title: Bread\narticles: " + "[" * MANY},
    "manifest of 1 MB articles": {
        "dossier.yaml": lambda: "title: Bread\narticles:\n" + "- a.html\n" * MANY},
    "manifest of 10^5 wild cards": {
        "dossier.yaml": lambda: 'title: Bread\narticles:\n- "' + "*a" * 200 + 'b"\n- "'
        + "**/" * 100 + 'x"\n',
        "a" * 200 + ".html": PAGE},
    "PNG of 60,000 by 60,000": {"a.html": lambda: picture_page(b"png", png(60_000, 60_000))},
    "PNG of 9,900 by 9,900": {"a.html": lambda: picture_page(b"png", png(9_900, 9_900))},
    "SVG of entities": {"a.html": lambda: picture_page(b"svg+xml", SVG)},
    "SVG 10^5 deep": {"a.html": lambda: picture_page(
        b"svg+xml", b'<svg xmlns="http://www.w3.org/2000/svg">' + b"<g>" * MANY)},
    "10^4 pictures": {"a.html": lambda: PAGE + b"".join(
        b'<p>Oven<img width=600 height=400 src="data:image/png;base64,'
        + base64.b64encode(SMALL_PNG + b"%d" % i) + b'">' for i in range(10_000))},
    "PDF of most bytes in every edition": {
        "a.pdf": lambda: pdf(bytes(PDF)),
        "dossier.yaml": "title: Bread\nformats: [epub, markdown, html]\nmarkdown: {layout: folder}\n"
                        "articles: [a.html, a.pdf]\n"},
    "PDFs of most bytes": {
        **{f"{i}.pdf": (lambda i=i: pdf(bytes([i]) * PDF)) for i in range(4)},
        "dossier.yaml": 'title: Bread\narticles: [a.html, "*.pdf"]\n'},
    "sidecar of aliases": {"a.html.yaml": lambda: laughs("title")},
    "sidecar 10^5 deep": {"a.html.yaml": lambda: "title: " + "[" * MANY},
    "BibTeX macros that grow": {
        "list.bib": macros, "dossier.yaml": lambda: LIST.format("list.bib")},
    "BibTeX of 10^6 braces": {
        "list.bib": lambda: "@article{a, title = " + "{" * MILLION,
        "dossier.yaml": lambda: LIST.format("list.bib")},
    "RIS line of 50 MB": {
        "list.ris": lambda: "TY  - JOUR\nTI  - " + "bread " * (FIFTY // 6) + "\nER  - \n",
        "dossier.yaml": lambda: LIST.format("list.ris")},
    "RIS line of 100 MB": {
        "list.ris": lambda: "TY  - JOUR\nTI  - " + "bread " * (FIFTY // 3) + "\nER  - \n",
        "dossier.yaml": lambda: LIST.format("list.ris")},
    "RIS title of 10^6 <": {
        "list.ris": lambda: "TY  - JOUR\nTI  - " + "a< " * (MILLION // 3) + ">\nER  - \n",
        "dossier.yaml": lambda: LIST.format("list.ris")},
    "CSV line of 50 MB": {
        "list.csv": lambda: "title,url\n" + "bread " * (FIFTY // 6) + ",https://b.example/\n",
        "dossier.yaml": lambda: LIST.format("list.csv")},
    "CSV line of 100 MB": {
        "list.csv": lambda: "title,url\n" + "bread " * (FIFTY // 3) + ",https://b.example/\n",
        "dossier.yaml": lambda: LIST.format("list.csv")},
    "CSV of an open quotation mark": {
        "list.csv": lambda: "title,url\n\"" + "bread\n" * (FIFTY // 12),
        "dossier.yaml": lambda: LIST.format("list.csv")},
    "CSV of 10^7 commas": {
        "list.csv": lambda: "title,url\nbread" + "," * (10 * MILLION) + "\n",
        "dossier.yaml": lambda: LIST.format("list.csv")},
    "CSL-JSON 10^5 deep": {
        "list.json": lambda: '[{"title": ' + "[" * MANY,
        "dossier.yaml": lambda: LIST.format("list.json")},
    "Zotero RDF of entities": {
        "list.rdf": lambda: SVG.decode().replace("svg", "rdf:RDF").replace(
            "xmlns=", 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns='),
        "dossier.yaml": lambda: LIST.format("list.rdf")},
    "sidecar of 50 MB JSON": {
        "a.html.json": lambda: '{"title": "' + "bread " * (FIFTY // 6) + '"}'},
}


def bound():
    """No bomb may take the machine down with it."""
    resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
    resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))


def run(arguments, folder):
    """The exit code, the seconds of processor time, the megabytes, what was said."""
    said = folder / "said"
    with open(said, "wb") as log, open(os.devnull, "wb") as nothing:
        process = subprocess.Popen(
            arguments, cwd=folder, stdin=subprocess.DEVNULL, stdout=nothing, stderr=log,
            preexec_fn=bound)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    words = said.read_text(errors="replace").strip()
    return (process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, words)


def fault(code, seconds, megabytes, words):
    """What is wrong with how it ended; empty for nothing."""
    faults = []
    if code < 0 or code == 70 or "Fatal error" in words:
        faults.append(f"it ended with {code}")
    if code > 0 and "error: " not in words and "warning: " not in words:
        faults.append("it says nothing")
    if seconds > SECONDS:
        faults.append(f"over {SECONDS} s")
    if megabytes > MEGABYTES:
        faults.append(f"over {MEGABYTES} MB")
    return ", ".join(faults)


def write(folder, files):
    for name, content in files.items():
        content = content() if callable(content) else content
        (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)


def cases(dossier):
    for name, (file, make) in CLEAN.items():
        yield name, {file: make}, [dossier, "clean", file]
    for name, files in BUILD.items():
        whole = {"a.html": PAGE, "dossier.yaml": "title: Bread\narticles: [a.html]\n"} | files
        yield name, whole, [dossier, "build"]


def main():
    dossier, names = str(Path(sys.argv[1]).resolve()), sys.argv[2:]
    failed = count = 0
    for name, files, arguments in cases(dossier):
        if names and name not in names:
            continue
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            write(folder, files)
            code, seconds, megabytes, words = run(arguments, folder)
        wrong = fault(code, seconds, megabytes, words)
        count += 1
        failed += bool(wrong)
        first = words.split("\n")[0][:100]
        print(f"{seconds:6.2f} s {megabytes:5.0f} MB  {code:3}  {name}: {wrong.upper() or first}",
              flush=True)
    print(f"{count} bombs, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

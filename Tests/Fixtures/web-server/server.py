"""A small web for tests: prints its port, then a line for each request."""
import gzip, struct, sys, zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def picture():
    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", 80, 60, 8, 2, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x30\x60\x90" * 80) * 60)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def page(name):
    weeks = "".join(
        f"<p>In week {week} the {name} kept the whole harbour awake until the morning came.</p>"
        for week in range(1, 7)
    )
    return f"""<!DOCTYPE html><html lang="en"><head><title>The {name}</title>
<meta name="author" content="Ida Strand"></head><body><article><h1>The {name}</h1>
<figure><img src="/pictures/{name}.png" alt="The {name}"><figcaption>At the mole.</figcaption>
</figure>{weeks}</article><footer><img src="/pictures/badge.png" alt="badge"></footer>
</body></html>""".encode()


ROBOTS = b"""User-agent: *
Disallow: /secret
Allow: /secret/door
"""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        sys.stdout.write(f"{self.path} {self.headers['User-Agent']}\n")
        sys.stdout.flush()
        path = self.path
        if path == "/robots.txt":
            self.answer(200, ROBOTS, "text/plain")
        elif path.startswith("/away/"):
            count = int(path.rsplit("/", 1)[1])
            target = f"/away/{count - 1}" if count > 1 else "/lamps"
            self.answer(302, b"", "text/plain", Location=target)
        elif path == "/pictures/tides.png":
            self.answer(301, b"", "text/plain", Location="/pictures/lamps.png")
        elif path.startswith("/pictures/"):
            self.answer(200, picture(), "image/png")
        elif path == "/packed":
            self.chunks(gzip.compress(page("packed")))
        elif path == "/large":
            self.endless()
        elif path == "/paper":
            self.answer(200, b"%PDF-1.4", "application/pdf")
        elif path == "/elsewhere":
            self.answer(302, b"", "text/plain", Location="file:///etc/passwd")
        elif path == "/missing":
            self.answer(404, page("nothing"), "text/html")
        elif path == "/broken":
            self.answer(500, b"", "text/html")
        else:
            self.answer(200, page(path.strip("/").split("/")[-1] or "harbour"), "text/html")

    def answer(self, status, body, kind, **fields):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in fields.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def chunks(self, body):
        self.send_response(200)
        for name, value in [
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Encoding", "gzip"),
            ("Transfer-Encoding", "chunked"),
        ]:
            self.send_header(name, value)
        self.end_headers()
        for start in range(0, len(body), 100):
            piece = body[start : start + 100]
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        self.wfile.write(b"0\r\n\r\n")

    def endless(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Connection", "close")
        self.end_headers()
        try:
            for _ in range(80):
                self.wfile.write(b"a" * (1 << 20))
        except OSError:
            pass

    def log_message(self, *arguments):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()

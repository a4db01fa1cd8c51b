#!/usr/bin/env python3
"""Compares a proxy that serves an exported folder with the program, response by response: status, headers, and bytes.

    deploy/export/compare.py PROGRAM_PORT PROXY_PORT HOST FOLDER

Every file of FOLDER/current is requested in every coding, as GET and HEAD, and again with the tag from the first response; then other
addresses. Prints each difference that is not listed in EXPECTED, and ends with 1 if there is one. See deploy/export/README.md.
"""
import http.client
import os
import ssl
import sys
import time

program_port, proxy_port, host, folder = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
current = os.path.join(folder, "current")

# Set by whoever sends the response, not by the site.
TRANSPORT = {"date", "server", "connection", "keep-alive", "alt-svc", "transfer-encoding"}
CODINGS = [None, "identity", "gzip", "br", "gzip, deflate, br", "gzip;q=0", "br;q=0, gzip"]
OWN_TAG = "the proxy computes its own ETag"
OWN_REDIRECT = "nginx sends a short text with a redirect"
NO_LENGTH = "Caddy sends a compressed file without Content-Length"
EXPECTED = {OWN_TAG: 0, OWN_REDIRECT: 0, NO_LENGTH: 0}


def connect(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.connect()
    if port == proxy_port:
        connection.sock = ssl._create_unverified_context().wrap_socket(connection.sock, server_hostname=host)
    return connection


connections = {port: connect(port) for port in (program_port, proxy_port)}


def send(connection, method, path, headers):
    connection.auto_open = False  # without TLS
    connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders()
    response = connection.getresponse()
    return response, response.read()


def fetch(port, path, method="GET", **headers):
    name = headers.pop("Host", host)
    forwarded = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": name} if port == program_port else {}
    sent = {"Host": name} | forwarded
    sent |= {name.replace("_", "-"): value for name, value in headers.items() if value is not None}
    try:
        response, body = send(connections[port], method, path, sent)
    except (ConnectionError, http.client.NotConnected, http.client.CannotSendRequest):  # closed because it was idle, or after a 405
        connections[port] = connect(port)
        response, body = send(connections[port], method, path, sent)
    fields = [(name.lower(), value) for name, value in response.getheaders() if name.lower() not in TRANSPORT]
    vary = sorted(name.strip().lower() for _, value in fields if _ == "vary" for name in value.split(","))
    return response.status, sorted(without(fields, "vary") + [("vary", name) for name in vary]), body


def tag(fields):
    return next((value for name, value in fields if name == "etag"), None)


def without(fields, *names):
    return [field for field in fields if field[0] not in names]


differences = 0
compared = 0


def report(what, name, of_program, of_proxy):
    global differences
    differences += 1
    print(f"{what}: {name}\n  program {of_program}\n  proxy   {of_proxy}")


def compare(path, method="GET", **headers):
    """The tags of both."""
    global compared
    compared += 1
    what = f"{method} {path} {headers}"
    program, proxy = fetch(program_port, path, method, **headers), fetch(proxy_port, path, method, **headers)
    if program[0] != proxy[0]:
        report(what, "status", program[0], proxy[0])
    fields = [without(one[1], "etag") for one in (program, proxy)]
    bodies = [one[2] for one in (program, proxy)]
    if program[0] == 301 and fields[0] != fields[1]:
        EXPECTED[OWN_REDIRECT] += 1
        fields, bodies = [without(one, "content-length", "content-type") for one in fields], [b"", b""]
    if "content-encoding" in dict(fields[1]) and "content-length" not in dict(fields[1]):
        EXPECTED[NO_LENGTH] += 1
        fields = [without(one, "content-length") for one in fields]
    if fields[0] != fields[1]:
        report(what, "headers", [one for one in fields[0] if one not in fields[1]], [one for one in fields[1] if one not in fields[0]])
    if bodies[0] != bodies[1]:
        report(what, "bytes", len(bodies[0]), len(bodies[1]))
    tags = tag(program[1]), tag(proxy[1])
    if (tags[0] is None) != (tags[1] is None):
        report(what, "ETag", *tags)
    EXPECTED[OWN_TAG] += tags[0] != tags[1]
    return tags


def compare_conditional(path, coding, tags):
    """Each with its own tag: 304 with the same headers."""
    global compared
    compared += 1
    program = fetch(program_port, path, Accept_Encoding=coding, If_None_Match=tags[0])
    proxy = fetch(proxy_port, path, Accept_Encoding=coding, If_None_Match=tags[1])
    for name, one, other in zip(("status", "headers", "bytes"), program, proxy):
        one, other = (without(one, "etag"), without(other, "etag")) if name == "headers" else (one, other)
        if one != other:
            report(f"{path} {coding} If-None-Match", name, one, other)


def addresses():
    for place, _, files in os.walk(current):
        for file in files:
            path = "/" + os.path.relpath(os.path.join(place, file), current)
            if file.endswith((".gz", ".br")) or path.startswith("/_") or file == "404.html":
                continue
            yield "/" if path == "/index.html" else path.removesuffix(".html")


def is_compressed(path):
    """False while the program still compresses it in the background."""
    return dict(fetch(program_port, path, "HEAD", Accept_Encoding="br")[1]).get("content-encoding") == "br"


paths = sorted(addresses())
compressed = {"/" + os.path.relpath(os.path.join(place, file), current) for place, _, files in os.walk(current) for file in files}
for path in paths:
    file = "/index.html" if path == "/" else path if path in compressed else path + ".html"
    while file + ".br" in compressed and not is_compressed(path):
        time.sleep(0.1)

for path in paths:
    for coding in CODINGS:
        tags = compare(path, Accept_Encoding=coding)
        compare(path, "HEAD", Accept_Encoding=coding)
        compare_conditional(path, coding, tags)
    compare(path, Accept_Encoding="gzip", If_None_Match='"of-another-version"')
    compare(path, Accept_Encoding="gzip", Range="bytes=0-9")
    compare(path, If_Modified_Since="Wed, 21 Oct 2037 07:28:00 GMT")
    compare(path + "?secret=of-a-visitor", Accept_Encoding="br")
    for method in ("POST", "PUT", "DELETE", "OPTIONS"):
        compare(path, method)

with open(os.path.join(current, "_redirects")) as redirects:
    moved = [line.split()[0] for line in redirects if line.rstrip().endswith(" 301")]
for path in moved:
    for spelling in (path, path + "/", path + "?page=2"):
        compare(spelling)
        compare(spelling, "HEAD")

for path in (
    "/About-Botox", "/about-botox/", "/about-botox.html", "/about-botox.html.gz", "/index", "/index.html", "/es/", "/es.html", "//about-botox",
    "/404", "/404.html", "/es/404.html", "/unknown", "/es/unknown", "/_headers", "/_nginx.conf", "/.lock", "/current/index.html", "/assets",
    "/assets/", "/earlier/assets/", "/states/", "/assets/site.0123456789.css", "/assets/none.0123456789.css", "/images/none.0123456789.png",
    "/health/live", "/robots.txt.br", "/side-effects.md/", "/SIDE-EFFECTS.md", "/%61bout-botox", "/a%20b", "/sitemap.xml/",
):
    for coding in (None, "gzip", "br"):
        compare(path, Accept_Encoding=coding)
    compare(path, "HEAD", Accept_Encoding="gzip")
    compare(path, If_None_Match="*")

for path in ("/", "/es", "/about-botox", "/about-botox.md", "/llms.txt", "/sitemap.xml", "/old-contact", "/unknown"):
    for accept in ("text/markdown", "text/markdown, text/html;q=0.9", "text/html, TEXT/markdown;q=0.5", "text/html,*/*;q=0.8", "*/*"):
        compare(path, Accept=accept, Accept_Encoding="gzip")
        compare(path, "HEAD", Accept=accept)

for path in ("/", "/es", "/old-contact", "/unknown"):
    compare(path, Host=host.removeprefix("www."))

print(f"{compared} responses compared, {differences} differences")
for what, count in EXPECTED.items():
    print(f"expected: {what}: {count} times")
sys.exit(differences > 0)

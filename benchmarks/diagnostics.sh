#!/usr/bin/env bash
# What messages cost: processor time of `check` on folders with more and more mistakes, one column for each build.
#   benchmarks/diagnostics.sh DLL...   for example a MyBotoxLA.Web.dll published before a change, and one published after it
# Each figure is the median of ROUNDS rounds (3) that take the builds by turns, less what `check` takes for two pages without mistakes.
# ONLY=REGEX measures the rows that match it.
set -euo pipefail
exec python3 - "$@" <<'PYTHON'
import os, re, statistics, subprocess, sys, tempfile

FRONT = "---\ntitle: Page {0}\ndescription: About {0}.\n---\n\n"
SITE = ('name: C\nphone: +1-213-555-0100\naddress: { street: 1 S, city: L, state: CA, zip: "90000" }\n'
        'hours: [ { days: Monday to Friday, opens: "09:00", closes: "17:00" } ]\n')
WORDS = "arm brow call dose eyelid face gland heal injection jaw kit lip muscle neck office pain question rest side treatment".split()


def name(i):
    return f"{WORDS[i % 20]}-{WORDS[i // 20 % 20]}-{WORDS[i // 400 % 20]}-{i}"


def pages(count, each=1):
    """Pages with dead links, each misspelled in its own way."""
    files = {f"{name(i)}.md": FRONT.format(i) + "".join(f"See [page {j}](/{name(i * 7 + j)}x{j}y).\n\n" for j in range(each)) for i in range(count)}
    return files | {"index.md": FRONT.format("home")}


def one(line, count):
    return {"index.md": FRONT.format("home") + "## First\n\n" + "".join(line.format(i) for i in range(count))}


CASES = {f"{n:,} pages with one dead link each": pages(n) for n in (500, 1000, 2000)}
CASES |= {f"2,570 pages with 14 dead links each": pages(2570, 14)}
CASES |= {f"{n:,} dead links in one page": one("See [page {0}](/page{0}).\n\n", n) for n in (720, 1440, 2880)}
CASES |= {f"{n:,} dead anchors in one page": one("## Part {0}\n\n[x{0}](#prt-{0})\n\n", n) for n in (240, 480, 960)}
CASES |= {f"{n:,} missing pictures in one page": one("![Door {0}](/images/dor{0}.png)\n\n", n) for n in (720, 1440, 2880)}


def seconds(dll, files):
    with tempfile.TemporaryDirectory() as folder:
        for file, text in (files | {"site.yml": SITE}).items():
            with open(os.path.join(folder, file), "w") as target:
                target.write(text)
        process = subprocess.Popen(["dotnet", dll, "check", "--content", folder, "--format", "sarif"], stdout=subprocess.DEVNULL)
        _, _, used = os.wait4(process.pid, 0)
        return used.ru_utime + used.ru_stime


def measure(files):
    rounds = [[seconds(dll, files) for dll in sys.argv[1:]] for _ in range(int(os.environ.get("ROUNDS", 3)))]
    return [statistics.median(each) for each in zip(*rounds)]


empty = measure({"index.md": FRONT.format("home"), "other.md": FRONT.format("other")})
print("empty:", " ".join(f"{each:.2f} s" for each in empty), file=sys.stderr)
for title, files in CASES.items():
    if not re.search(os.environ.get("ONLY", ""), title):
        continue
    print(f"| {title} | " + " | ".join(f"{max(0, used - free):.2f} s" for used, free in zip(measure(files), empty)) + " |", flush=True)
PYTHON

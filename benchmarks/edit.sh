#!/usr/bin/env bash
# What an edit costs while the site runs: the time from the write to the answer over HTTP, and the processor time of the server.
#   benchmarks/edit.sh [DLL...]   for example a MyBotoxLA.Web.dll published before a change, and one published after it; else this tree
# Medians of EDITS edits (5) with PAGES pages ("20 1000 10000"), in ROUNDS rounds (1) that take the builds by turns. STORM=SECONDS (0)
# also saves a page every 50 ms for that long, and prints the longest time that an edit was not yet to be seen.
set -euo pipefail
cd "$(dirname "$0")/.."
builds=("$@")
if [ $# -eq 0 ]; then
  site=$(mktemp -d)
  trap 'rm -rf "$site"' EXIT
  dotnet publish src/MyBotoxLA.Web --configuration Release --output "$site" --nologo --verbosity quiet
  builds=("$site/MyBotoxLA.Web.dll")
fi
python3 - "${builds[@]}" <<'PYTHON'
import glob, http.client, os, re, socket, statistics, subprocess, sys, tempfile, time

EDITS, ROUNDS, STORM = (int(os.environ.get(name, default)) for name, default in (("EDITS", 5), ("ROUNDS", 1), ("STORM", 0)))
SITE = ('name: C\nphone: +1-213-555-0100\naddress: { street: 1 S, city: L, state: CA, zip: "90000" }\n'
        'hours: [ { days: Monday to Friday, opens: "09:00", closes: "17:00" } ]\n')
SENTENCE = "The effect comes slowly, and it goes slowly too; ask us about whatever worries you. "
SECTION = "\n## Part {0}\n\n" + SENTENCE * 4 + "\n\n[Next]({1})\n"


def page(i, pages, word):
    return f"---\ntitle: Page {i}\ndescription: About {i}.\n---\n\nThe word is {word}.\n" + "".join(
        SECTION.format(part, f"/g{(i + 1) % pages // 100}/p{(i + 1) % pages}") for part in range(9))


def write(folder, i, pages, word):
    os.makedirs(f"{folder}/g{i // 100}", exist_ok=True)
    with open(f"{folder}/g{i // 100}/p{i}.md", "w") as file:
        file.write(page(i, pages, word))


class Server:
    def __init__(self, dll, folder, state):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = subprocess.Popen(
            ["dotnet", dll, "--urls", f"http://127.0.0.1:{self.port}", "--Content:Path", folder, "--Content:State", state],
            stdout=subprocess.DEVNULL)
        while self.get("/health/ready") is None:
            time.sleep(0.1)
        self.rest(600)

    def get(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.read().decode() if answer.status == 200 else None
        except OSError:
            return None
        finally:
            connection.close()

    def used(self):
        """Seconds of processor time of all threads."""
        total = 0
        for file in glob.glob(f"/proc/{self.process.pid}/task/*/schedstat"):
            try:
                total += int(open(file).read().split()[0])
            except OSError:
                pass
        return total / 1e9

    def rest(self, limit):
        """Waits until a second takes no more processor time than the regular look at the folder."""
        until = time.monotonic() + limit
        while time.monotonic() < until:
            before = self.used()
            time.sleep(1)
            if self.used() - before < 0.1:
                return

    def stop(self):
        self.process.terminate()
        self.process.wait()


def seen(server, folder, i, pages, word):
    began = time.monotonic()
    write(folder, i, pages, word)
    while f"is {word}." not in (server.get(f"/g{i // 100}/p{i}") or ""):
        time.sleep(0.005)
    return time.monotonic() - began


def cost(server, folder, i, pages, word):
    before, began = server.used(), time.monotonic()
    time.sleep(4)
    idle = (server.used() - before) / (time.monotonic() - began)
    before, began = server.used(), time.monotonic()
    write(folder, i, pages, word)
    time.sleep(2)
    server.rest(120)
    return server.used() - before - idle * (time.monotonic() - began)


def storm(server, folder, pages):
    """The longest time between two versions that a visitor saw."""
    until, longest, last, shown, number = time.monotonic() + STORM, 0.0, time.monotonic(), "", 0
    while time.monotonic() < until:
        number += 1
        write(folder, 0, pages, f"storm{number}")
        time.sleep(0.05)
        now = re.search(r"storm\d+", server.get("/g0/p0") or "")
        if now and now[0] != shown:
            longest, last, shown = max(longest, time.monotonic() - last), time.monotonic(), now[0]
    return max(longest, time.monotonic() - last)


print(f"load average {os.getloadavg()[0]:.0f}", file=sys.stderr)
print("| Pages | Build | Seen after | Processor time |" + (" Longest without a new version |" if STORM else ""))
print("|---|---|---|---|" + ("---|" if STORM else ""))
for pages in map(int, os.environ.get("PAGES", "20 1000 10000").split()):
    results = {}
    for turn in range(ROUNDS):
        for build, dll in enumerate(sys.argv[1:]):
            with tempfile.TemporaryDirectory() as work:
                for i in range(pages):
                    write(f"{work}/content", i, pages, "first")
                open(f"{work}/content/site.yml", "w").write(SITE)
                open(f"{work}/content/index.md", "w").write(page(0, pages, "home"))
                server = Server(dll, f"{work}/content", f"{work}/state")
                times = results.setdefault(build, ([], [], []))
                times[0].extend(seen(server, f"{work}/content", i * 7 % pages, pages, f"seen{i}") for i in range(EDITS + 1))
                times[1].extend(cost(server, f"{work}/content", i * 7 % pages, pages, f"cost{i}") for i in range(EDITS))
                times[2].append(storm(server, f"{work}/content", pages) if STORM else 0)
                server.stop()
    for build, (times, costs, longest) in results.items():
        print(f"| {pages:,} | {build + 1} | {statistics.median(times):.2f} s | {statistics.median(costs) * 1000:.0f} ms |"
              + (f" {max(longest):.2f} s |" if STORM else ""), flush=True)
PYTHON

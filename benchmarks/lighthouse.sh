#!/usr/bin/env bash
# Runs Lighthouse (mobile, default throttling) on every page of a running site:
#   dotnet run --project src/MyBotoxLA.Web &
#   benchmarks/lighthouse.sh [http://localhost:5080]
# --check publishes the program, starts it, and fails if a category that measures no time is below 100 on one of two pages, as .ci/run does.
# Needs npm and Chromium. Lighthouse and the Node.js that it runs on are installed for this script alone.
set -euo pipefail
cd "$(dirname "$0")/.."
checked=(/side-effects /es/efectos-secundarios)
timeless=accessibility,best-practices,seo,agentic-browsing
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$work"' EXIT

tool=${TMPDIR:-/tmp}/mybotoxla-lighthouse-13.5.0
if [ ! -x "$tool/node_modules/.bin/lighthouse" ]; then
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  command -v npm >/dev/null || $as_root apt-get install --yes --quiet npm >/dev/null
  npm install --silent --no-audit --no-fund --prefix "$tool" --save-exact lighthouse@13.5.0 node@22 >&2
fi
export CHROME_PATH=${CHROME_PATH:-/usr/bin/chromium}

# url categories: writes the report to $work/report.json. Now and then the browser fails to record a page (NO_NAVSTART).
report() {
  for _ in 1 2 3; do
    "$tool/node_modules/.bin/node" "$tool/node_modules/lighthouse/cli/index.js" "$1" --quiet --only-categories="$2" \
      --output=json --output-path="$work/report.json" \
      --chrome-flags="--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run" \
      2>"$work/errors" && return
  done
  cat "$work/errors" >&2
  exit 1
}

# Names each category that is below 100, with the audits that failed, and each one that is missing.
check() {
  dotnet publish src/MyBotoxLA.Web --configuration Release --output "$work/site" --nologo --verbosity quiet
  dotnet "$work/site/MyBotoxLA.Web.dll" --urls http://127.0.0.1:0 --Content:State "$work/state" >"$work/log" 2>&1 &
  for _ in $(seq 600); do
    base=$(grep --only-matching 'http://127.0.0.1:[1-9][0-9]*' "$work/log" | sed -n 1p || true)
    [ -n "$base" ] && break
    sleep 0.1
  done
  [ -n "$base" ] || { cat "$work/log" >&2; exit 1; }
  local failed=0
  for page in "${checked[@]}"; do
    report "$base$page" "$timeless"
    "$tool/node_modules/.bin/node" -e '
      const [file, page, ...wanted] = process.argv.slice(1), report = JSON.parse(require("fs").readFileSync(file));
      const scores = wanted.map(id => [id, report.categories[id] ? Math.round(report.categories[id].score * 100) : "missing"]);
      console.log(`Lighthouse ${page}: ${scores.map(score => score.join(" ")).join(", ")}`);
      const faulty = scores.filter(([, score]) => score !== 100).map(([id]) => id);
      for (const id of faulty) for (const { id: audit } of report.categories[id]?.auditRefs ?? []) {
        const { score, title, explanation } = report.audits[audit];
        if (score !== null && score < 1) console.log(`  ${audit}: ${title} ${explanation ?? ""}`);
      }
      process.exitCode = faulty.length ? 1 : 0;
    ' "$work/report.json" "$page" ${timeless//,/ } || failed=1
  done
  exit "$failed"
}

[ "${1:-}" = --check ] && check

base=${1:-http://localhost:5080}
printf '%-32s %5s %5s %5s %5s %5s %8s %5s %8s\n' page perf a11y best seo agent "LCP ms" CLS "bytes"
curl --silent "$base/sitemap.xml" | grep --only-matching '<loc>[^<]*' | sed 's/<loc>//' | while read -r url; do
  curl --silent --compressed --output /dev/null "$url"
  report "$url" "performance,$timeless"
  "$tool/node_modules/.bin/node" -e '
    const r = JSON.parse(require("fs").readFileSync(process.argv[1])), score = k => String(Math.round(r.categories[k].score * 100)).padStart(5);
    const value = k => String(Math.round(r.audits[k].numericValue * 1000) / 1000);
    console.log(new URL(r.finalDisplayedUrl).pathname.padEnd(32),
      ...["performance", "accessibility", "best-practices", "seo", "agentic-browsing"].map(score),
      String(Math.round(r.audits["largest-contentful-paint"].numericValue)).padStart(8), value("cumulative-layout-shift").padStart(5),
      value("total-byte-weight").padStart(8));
  ' "$work/report.json"
done

#!/usr/bin/env bash
# Runs Lighthouse (mobile, default throttling) on every page of a running site. Needs npm and Chromium.
#   dotnet run --project src/MyBotoxLA.Web &
#   benchmarks/lighthouse.sh [http://localhost:5080]
set -euo pipefail
base=${1:-http://localhost:5080}
tool=${TMPDIR:-/tmp}/mybotoxla-lighthouse
mkdir -p "$tool"
[ -d "$tool/node_modules/lighthouse" ] || npm install --silent --prefix "$tool" lighthouse@13
export CHROME_PATH=${CHROME_PATH:-/usr/bin/chromium}

printf '%-32s %5s %5s %5s %5s %8s %5s %8s\n' page perf a11y best seo "LCP ms" CLS "bytes"
curl --silent "$base/sitemap.xml" | grep --only-matching '<loc>[^<]*' | sed 's/<loc>//' | while read -r url; do
  curl --silent --compressed --output /dev/null "$url"
  "$tool/node_modules/.bin/lighthouse" "$url" --quiet --output=json --output-path="$tool/report.json" \
    --only-categories=performance,accessibility,best-practices,seo \
    --chrome-flags="--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run" 2>/dev/null
  node -e '
    const r = JSON.parse(require("fs").readFileSync(process.argv[1])), score = k => String(Math.round(r.categories[k].score * 100)).padStart(5);
    const value = k => r.audits[k].numericValue;
    console.log(new URL(r.finalDisplayedUrl).pathname.padEnd(32), score("performance"), score("accessibility"), score("best-practices"), score("seo"),
      String(Math.round(value("largest-contentful-paint"))).padStart(8), String(value("cumulative-layout-shift")).padStart(5), String(value("total-byte-weight")).padStart(8));
  ' "$tool/report.json"
done

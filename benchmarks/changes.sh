#!/usr/bin/env bash
# How long the report about a proposal takes: three edited pages of the site's own content, with pictures.
#   benchmarks/changes.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish src/MyBotoxLA.Web -c Release -o "$work/app" --nologo -v q
cp -r content "$work/content"
for page in side-effects your-visit es/preguntas; do
  printf '\nThis sentence is new.\n' >>"$work/content/$page.md"
done

uptime
for ((round = 0; round < rounds; round++)); do
  start=$(date +%s%N)
  dotnet "$work/app/MyBotoxLA.Web.dll" changes content --content "$work/content" >"$work/report.md"
  middle=$(date +%s%N)
  dotnet "$work/app/MyBotoxLA.Web.dll" changes content --content "$work/content" --output "$work/report" >"$work/report.md"
  end=$(date +%s%N)
  echo "without pictures $(((middle - start) / 1000000)) ms, with $(((end - middle) / 1000000)) ms," \
    "$(find "$work/report/pictures" -name '*.png' | wc -l) pictures"
done

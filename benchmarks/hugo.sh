#!/usr/bin/env bash
# Compares the site with Debian's hugo on the same 4 kB pages, in alternating rounds: the time to read, check, and export all of
# them, the time to start to serve them, and the memory needed to serve them.
#   benchmarks/hugo.sh [ROUNDS] [PAGES]
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-5}
pages=${2:-10000}
base=http://127.0.0.1:${PORT:-5089}

# In memory if possible: after many files were deleted, ext4 takes minutes to give out their numbers again, which slows down whoever
# writes files after another.
work=$(mktemp --directory --tmpdir="$([ -w /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")")
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

for tool in hugo time curl; do
  if ! type -P "$tool" >/dev/null; then
    as_root=$([ "$(id -u)" = 0 ] || echo sudo)
    $as_root apt-get update --quiet
    $as_root apt-get install --yes --quiet "$tool"
  fi
done

# A minimal site: pages with a table of contents, and no optional output.
write_site() {
  mkdir -p "$work/site/layouts/_default"
  cp -r "$work/content" "$work/site/content"
  rm "$work/site/content/site.yml"
  cat >"$work/site/hugo.toml" <<'END'
baseURL = "https://example.org/"
title = "Generated"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
END
  cat >"$work/site/layouts/_default/single.html" <<'END'
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"></head>
<body><nav>{{ .TableOfContents }}</nav><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body>
</html>
END
}

# Appends the seconds, peak kB, and CPU seconds of a command to the file with that name.
measure() {
  local name=$1
  shift
  env time --quiet --format '%e %M %U %S' --output "$work/time" "$@" >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }
  awk '{ print $1, $2, $3 + $4 }' "$work/time" >>"$work/$name"
}

# The first load in a new process, with the assemblies and settings of the published program.
load() {
  dotnet exec --depsfile "$work/program/MyBotoxLA.Web.deps.json" --runtimeconfig "$work/program/MyBotoxLA.Web.runtimeconfig.json" \
    "$work/program/MyBotoxLA.Benchmarks.dll" load "$work/content" | awk '{ print $1 / 1000, 0, $3 / 1000 }' >>"$work/load"
}

# Seconds until a server answers the first request, and its current and peak resident memory once it is ready.
serve() {
  local begin=$EPOCHREALTIME
  dotnet "$work/program/MyBotoxLA.Web.dll" --urls "$base" --Content:Path "$work/content" --Content:State "$work/state" >"$work/said" 2>&1 &
  server=$!
  until curl --silent --fail --output /dev/null "$base/group-0/page-1"; do sleep 0.02; done
  awk -v begin="$begin" -v end="$EPOCHREALTIME" 'BEGIN { print end - begin, 0, 0 }' >>"$work/start"
  curl --silent --fail --output /dev/null --retry 120 --retry-delay 1 --retry-all-errors "$base/health/ready"
  awk '/^VmRSS/ { now = $2 } /^VmHWM/ { peak = $2 } END { print now, peak }' "/proc/$server/status" >>"$work/serve"
  kill "$server"
  wait "$server" || true
  server=
  rm -rf "$work/state"
}

# median FILE COLUMN; ratio FILE COLUMN HUGO-COLUMN: the median of the rounds' ratios, because a busy machine slows down both programs in a round.
median() { awk -v c="$2" '{ print $c }' "$work/$1" | sort --numeric-sort | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
ratio() { paste -d' ' <(awk -v c="$2" '{ print $c }' "$work/$1") <(awk -v c="$3" '{ print $c }' "$work/hugo") | awk '{ print $1 / $2 }' >"$work/ratio"; median ratio 1; }
seconds() { printf '| %s | %.2f s | %.2f | %s | %.2f s | %.2f |\n' "$1" "$(median "$2" 1)" "$(ratio "$2" 1 1)" "$3" "$(median "$2" 3)" "$(ratio "$2" 3 3)"; }
memory() { printf '| %s | %.0f MB | %.2f | %s | | |\n' "$1" "$(median "$2" "$3" | awk '{ print $1 / 1024 }')" "$(ratio "$2" "$3" 2)" "$4"; }

dotnet publish src/MyBotoxLA.Web --configuration Release --output "$work/program" --nologo --verbosity quiet -consoleLoggerParameters:ErrorsOnly
dotnet build benchmarks/MyBotoxLA.Benchmarks --configuration Release --nologo --verbosity quiet -consoleLoggerParameters:ErrorsOnly
benchmarks=benchmarks/MyBotoxLA.Benchmarks/bin/Release/net10.0/MyBotoxLA.Benchmarks.dll
cp "$benchmarks" "$work/program"
dotnet "$benchmarks" generate "$work/content" "$pages"
write_site
exports=$(dotnet "$work/program/MyBotoxLA.Web.dll" --help | grep --word-regexp export || true)

for round in $(seq "$rounds"); do
  echo "Round $round of $rounds" >&2
  measure hugo hugo --quiet --source "$work/site" --destination "$work/out" --cacheDir "$work/cache"
  rm -rf "$work/out" "$work/cache"
  load
  measure check dotnet "$work/program/MyBotoxLA.Web.dll" check --content "$work/content"
  if [ -n "$exports" ]; then
    measure export dotnet "$work/program/MyBotoxLA.Web.dll" export "$work/out" --content "$work/content" --base-url https://example.org --no-compress
    rm -rf "$work/out"
  fi
  serve
done

echo "$(hugo version | cut -d' ' -f2), .NET $(dotnet --list-runtimes | awk '/NETCore.App/ { version = $2 } END { print version }'), $(nproc) cores, $pages pages, medians of $rounds rounds"
echo
echo "| What | Median | Of Hugo's | Target | Processors | Of Hugo's |"
echo "|---|---|---|---|---|---|"
seconds "Hugo builds" hugo ""
seconds "We load, in a fresh process" load "0.15"
seconds "\`check\`, whole program" check ""
if [ -n "$exports" ]; then seconds "\`export --no-compress\`, whole program" export "0.50"; else echo "| \`export\` | not there yet | | 0.50 | | |"; fi
seconds "Start to the first page" start "0.40"
memory "Hugo's peak" hugo 2 ""
memory "We serve, resident" serve 1 "0.30"
memory "We serve, at most" serve 2 ""

#!/usr/bin/env bash
# Tests how the running program handles abuse: five measures, each with its own instance on a free loopback port and a copy of
# content/. Prints one line for each, and exits with 1 if a target was missed.
#   benchmarks/abuse.sh [--test] [--seed N] [requests|content|slow|swap|memory ...]
set -euo pipefail
cd "$(dirname "$0")/.."

measures=()
options=()
while [ $# -gt 0 ]; do
  case $1 in
    --test) options+=(--test) ;;
    --seed | --first | --count) options+=("$1" "$2") && shift ;;
    requests | content | slow | swap | memory) measures+=("$1") ;;
    *) sed -n 's/^#   /usage: /p' "$0" >&2 && exit 2 ;;
  esac
  shift
done
[ ${#measures[@]} -gt 0 ] || measures=(requests content slow swap memory)

if [[ " ${measures[*]} " == *" slow "* && " ${options[*]-} " != *" --test "* ]] && ! command -v slowhttptest >/dev/null; then
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $as_root apt-get update --quiet
  $as_root apt-get install --yes --quiet slowhttptest
fi

# A thousand slow connections, for both client and server.
ulimit -n "$(ulimit -Hn)" || true
if [ "$(ulimit -n)" != unlimited ] && [ "$(ulimit -n)" -lt 4096 ]; then
  echo "Only $(ulimit -n) files may be open; the slow connections need 4,096." >&2
fi

site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
dotnet publish src/MyBotoxLA.Web --configuration Release --output "$site" --nologo --verbosity quiet
dotnet build benchmarks/MyBotoxLA.Abuse --configuration Release --nologo --verbosity quiet >&2

status=0
for measure in "${measures[@]}"; do
  dotnet benchmarks/MyBotoxLA.Abuse/bin/Release/net10.0/MyBotoxLA.Abuse.dll "$measure" --program "$site/MyBotoxLA.Web.dll" --content content ${options[@]+"${options[@]}"} || status=1
done
exit "$status"

#!/usr/bin/env bash
# Installs what the tests need, builds, runs every test, and ends with the line "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")"

if ! command -v dotnet >/dev/null; then
  echo "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download" >&2
  exit 1
fi

dotnet build MyBotoxLA.sln --nologo --verbosity quiet

tests=tests/MyBotoxLA.Web.Tests
if [ ! -x /usr/bin/chromium ]; then
  echo "Installing Chromium for the browser tests"
  if command -v apt-get >/dev/null; then
    as_root=$([ "$(id -u)" = 0 ] || echo sudo)
    $as_root apt-get update --quiet
    $as_root apt-get install --yes --quiet chromium
  else
    pwsh "$tests/bin/Debug/net10.0/playwright.ps1" install chromium
  fi
fi
if [ ! -x /usr/bin/chromium-headless-shell ] && command -v apt-get >/dev/null; then
  echo "Installing the headless shell of Chromium"
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  { $as_root apt-get update --quiet && $as_root apt-get install --yes --quiet chromium-headless-shell; } \
    || echo "It could not be installed, so the browser tests take about twice as long."
fi

# The editor is tested in the browser as it is published. Its packages run no scripts of their own.
if ! command -v npm >/dev/null; then
  echo "Installing Node.js for the page editor"
  if ! command -v apt-get >/dev/null; then
    echo "Node.js 20 or later is missing: https://nodejs.org" >&2
    exit 1
  fi
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $as_root apt-get update --quiet
  $as_root apt-get install --yes --quiet --no-install-recommends nodejs npm
fi
if [ ! editor/node_modules/.package-lock.json -nt editor/package-lock.json ]; then
  (cd editor && npm ci --ignore-scripts --no-audit --no-fund)
fi
(cd editor && npm test)

report=$(mktemp)
trap 'rm -f "$report"' EXIT
status=0
dotnet test --project "$tests" --no-build --no-ansi | tee "$report" || status=$?

count() { sed -n "s/^ *$1: \([0-9]*\)$/\1/p" "$report" | tail -n 1; }
passed=$(count succeeded)
failed=$(count failed)
if [ "${passed:-0}" -eq 0 ] && [ "$status" -eq 0 ]; then
  echo "No test was run." >&2
  status=1
fi

echo "${passed:-0} passed, ${failed:-1} failed"
exit "$status"

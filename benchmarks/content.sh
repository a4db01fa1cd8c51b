#!/usr/bin/env bash
# What the content service costs with 1,000 and 10,000 pages; --test is a quick try.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build --configuration Release --nologo --verbosity quiet
dotnet run --no-build --configuration Release --project benchmarks/MyBotoxLA.Benchmarks -- "$@"

#!/usr/bin/env bash
# What the content service costs with 1,000 and 10,000 pages. Everything after the name goes to BenchmarkDotNet:
#   benchmarks/content.sh                      every benchmark, in a few minutes
#   benchmarks/content.sh --filter '*Parse*'   some
#   benchmarks/content.sh --test               each once and small, only to see that it works
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet run --configuration Release --project benchmarks/MyBotoxLA.Benchmarks -- "$@"

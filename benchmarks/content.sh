#!/usr/bin/env bash
# Benchmarks the content service with 1,000 and 10,000 pages. All arguments are passed to BenchmarkDotNet:
#   benchmarks/content.sh                      every benchmark; takes a few minutes
#   benchmarks/content.sh --filter '*Parse*'   some of them
#   benchmarks/content.sh --test               each one once and small, only to check that it works
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet run --configuration Release --project benchmarks/MyBotoxLA.Benchmarks -- "$@"

#!/usr/bin/env bash
# Measures the tool for pictures with a generated photo of 12 megapixels (see SamplePhoto.cs): time and memory of each of several runs,
# and the bytes of every file that it writes. A phone of 390 pixels loads the copy of 720 pixels at 2, and that of 1,080 at 3 pixels for
# each of CSS; the browser tests show that it does.
#   benchmarks/images.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for project in tools/MyBotoxLA.Images benchmarks/MyBotoxLA.Benchmarks; do
  dotnet build "$project" --configuration Release --nologo --verbosity quiet
done
dotnet benchmarks/MyBotoxLA.Benchmarks/bin/Release/net10.0/MyBotoxLA.Benchmarks.dll photo "$work/IMG_0042.JPG"
ls -l "$work/IMG_0042.JPG"
for ((round = 1; round <= rounds; round++)); do
  rm -rf "$work/content"
  mkdir -p "$work/content/images"
  cp "$work/IMG_0042.JPG" "$work/content/images/"
  command time --format '%e s, %U s of them on a processor, at most %M kB of memory' \
    dotnet tools/MyBotoxLA.Images/bin/Release/net10.0/MyBotoxLA.Images.dll "$work/content" --fix
done
find "$work/content" -type f -printf '%s %P\n' | sort -n
uptime

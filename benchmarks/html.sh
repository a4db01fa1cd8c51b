#!/usr/bin/env bash
# Checks the HTML of every page with the Nu HTML checker, and again with a clinic that has every detail, so that the structured data is
# complete. Fails at an error or a warning. Needs npm and Java.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

tool=${TMPDIR:-/tmp}/mybotoxla-vnu-26.9.27
as_root=$([ "$(id -u)" = 0 ] || echo sudo)
command -v java >/dev/null || $as_root apt-get install --yes --quiet default-jre-headless >/dev/null
if [ ! -d "$tool/node_modules/vnu-jar" ]; then
  command -v npm >/dev/null || $as_root apt-get install --yes --quiet npm >/dev/null
  npm install --silent --no-audit --no-fund --prefix "$tool" --save-exact vnu-jar@26.9.27 >&2
fi

# Tables have the roles that they have anyway, because some browsers drop those of tables that scroll: TableRenderer.cs.
roles='.*“(table|rowgroup|row|cell|columnheader|rowheader)” role is unnecessary.*|.*“role” attribute must not be used on a “(tr|td|th)”.*'

# The examples of site.yml in the guide for editors: the required fields, and all others.
example() { sed -n "/^\`\`\`yaml site.yml$1\$/,/^\`\`\`\$/p" docs/editing-content.md | grep -v '^```'; }

cp -R content "$work/content"
{ example "" | sed 's/^sample: .*/sample: false/'; example " more"; } >"$work/content/site.yml"
for folder in content "$work/content"; do
  dotnet run --project src/MyBotoxLA.Web -- export "$work/site" --content "$folder" --base-url https://clinic.example --no-compress
  java -jar "$tool"/node_modules/vnu-jar/build/dist/vnu.jar --Werror --filterpattern "$roles" --skip-non-html "$work/site"
done
grep --quiet '"MedicalClinic"' "$work/site/contact.html" # The second clinic is in the structured data.
echo "The Nu HTML checker found nothing."

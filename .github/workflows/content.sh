#!/usr/bin/env bash
# Checks the pages for content.yml, and fails on errors.
set -euo pipefail

# Only a site that says that its details are samples may have what is not fit for the public.
release=()
grep -Eq '^sample: +true([[:space:]]+#.*)?[[:space:]]*$' content/site.yml || release=(--release)

# Whoever edits a text cannot fix a vulnerable package, so only .ci/run audits packages.
dotnet run --project src/MyBotoxLA.Web -c Release --property:NuGetAudit=false -- check --content content --format github "${release[@]}"

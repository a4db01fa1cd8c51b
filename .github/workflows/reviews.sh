#!/usr/bin/env bash
# Opens an issue about the reviews that are due, or comments in the one that is open. See reviews.yml.
set -euo pipefail
title="Reviews and translations that are due"
site=(dotnet run --project src/MyBotoxLA.Web -c Release --property:NuGetAudit=false --)

# Exit code 1 means errors in the content, which are not the subject here.
found=$("${site[@]}" check --content content) || [ $? -eq 1 ]
due=$(grep -E ': warning MB(4031|4032|5005): ' <<<"$found" || true)
if [ -z "$due" ]; then
  echo "No review is due within 30 days, and no translation is behind."
  exit
fi

{
  echo '```text'
  echo "$due"
  echo '```'
  echo
  "${site[@]}" status --content content --format github
  echo
  echo 'How to record a review: docs/clinical-review.md. Close this issue when all are recorded.'
} >due.md
number=$(gh issue list --state open --limit 500 --json number,title --jq "map(select(.title == \"$title\")) | .[0].number // empty")
if [ -n "$number" ]; then
  gh issue comment "$number" --body-file due.md
else
  gh issue create --title "$title" --body-file due.md
fi

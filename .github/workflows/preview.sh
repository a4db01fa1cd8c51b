#!/usr/bin/env bash
# The two steps of preview.yml.
#   preview.sh report BASE   writes the folder preview/: what the content changes compared with the revision BASE
#   preview.sh comment       posts preview/report.md in the pull request NUMBER of REPOSITORY, or updates what it posted before
set -euo pipefail

# Invisible in the comment. It tells this comment from others of the same bot.
marker='<!-- preview of the content -->'

report() {
  # Whoever edits a text cannot fix a vulnerable package, so only .ci/run audits packages.
  dotnet run --project src/MyBotoxLA.Web -c Release --property:NuGetAudit=false -- \
    changes "$1" --content content --output preview >>"${GITHUB_STEP_SUMMARY:-/dev/stdout}"
}

comment() {
  test -s preview/report.md
  # GitHub takes at most 65,536 characters. A cut in the middle of a code block would swallow the link, which is therefore first.
  {
    echo "$marker"
    echo "[Download the report with pictures, and the site as proposed]($ARTIFACT): unpack the file, and open \`report.html\`."
    echo
    # The last letter may be cut in half, which iconv leaves out and reports.
    head --bytes 50000 preview/report.md | iconv --from-code UTF-8 --to-code UTF-8 -c 2>/dev/null || true
    if [ "$(wc --bytes <preview/report.md)" -gt 50000 ]; then
      printf '\n\n… The rest is in the report.\n'
    fi
  } >comment.md
  local own
  own=$(gh api --paginate "repos/$REPOSITORY/issues/$NUMBER/comments" \
    --jq ".[] | select(.user.login == \"github-actions[bot]\" and (.body | startswith(\"$marker\"))) | .id" | sed -n 1p)
  if [ -n "$own" ]; then
    gh api --method PATCH "repos/$REPOSITORY/issues/comments/$own" --field body=@comment.md --silent
  else
    gh api --method POST "repos/$REPOSITORY/issues/$NUMBER/comments" --field body=@comment.md --silent
  fi
}

"$@"

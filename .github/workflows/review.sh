#!/usr/bin/env bash
# Records the medical review of a page on a branch of its own, and opens a pull request. See review.yml for the variables.
set -euo pipefail

next=()
if [ -n "${NEXT:-}" ]; then
  next=(--next "$NEXT")
fi

# Whoever reviews a text cannot fix a vulnerable package, so only .ci/run audits packages.
said=$(dotnet run --project src/MyBotoxLA.Web -c Release --property:NuGetAudit=false -- \
  review "$PAGE" --by "$NAME" "${next[@]}" --content content)
echo "$said"

git config user.name "$ACTOR"
git config user.email "$ACTOR@users.noreply.github.com"
git switch --create "$BRANCH"
git commit --message "Record a medical review" --message "$said" -- content
git push origin "$BRANCH"
gh pr create --head "$BRANCH" --title "Medical review: $PAGE" --body "$said

Approve this only if you are the reviewer, and have read the whole page. Your approval is the signature."

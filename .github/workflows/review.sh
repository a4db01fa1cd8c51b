#!/usr/bin/env bash
# Records the review of a page on a branch of its own, and opens a pull request. See review.yml for the variables.
set -euo pipefail

options=(--by "$NAME")
if [ "$AS" = translator ]; then
  options=(--translator "$NAME")
elif [ -n "${NEXT:-}" ]; then
  options+=(--next "$NEXT")
fi

# Whoever reviews a text cannot fix a vulnerable package, so only .ci/run audits packages.
said=$(dotnet run --project src/MyBotoxLA.Web -c Release --property:NuGetAudit=false -- \
  review "$PAGE" "${options[@]}" --content content)
echo "$said"

git config user.name "$ACTOR"
git config user.email "$ACTOR@users.noreply.github.com"
git switch --create "$BRANCH"
git commit --message "Record a review by a $AS" --message "$said" -- content
git push origin "$BRANCH"
# Into the branch that was reviewed: main, or that of a proposal, whose text only it has.
gh pr create --base "$BASE" --head "$BRANCH" --title "Review by a $AS: $PAGE" --body "$said

Approve this only if you are the $AS, and have read the whole page. Your approval is the signature."
# A push with this token starts no workflow, and the required checks would wait forever.
gh workflow run content.yml --ref "$BRANCH"
gh workflow run ci.yml --ref "$BRANCH"

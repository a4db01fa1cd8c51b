#!/usr/bin/env bash
# The two steps of images.yml.
#   images.sh fix     changes the pictures, and writes what it did into pictures.patch and pictures.txt
#   images.sh offer   commits ../pictures.patch to BRANCH, and says so in the pull request NUMBER
set -euo pipefail

fix() {
  local code=0 changed=false
  # Whoever adds a picture cannot fix a vulnerable package, so only .ci/run audits packages.
  dotnet run --project tools/MyBotoxLA.Images -c Release --property:NuGetAudit=false -- content --fix >pictures.txt || code=$?
  cat pictures.txt
  git add --all content
  if ! git diff --cached --quiet; then
    changed=true
    git diff --cached --binary >pictures.patch
  fi
  echo "changed=$changed" >>"$GITHUB_OUTPUT"
  {
    echo '```text'
    cat pictures.txt
    echo '```'
    if [ "$changed" = true ]; then
      echo 'The patch below in "Artifacts" does this: `git apply --index pictures.patch`.'
    fi
  } >>"$GITHUB_STEP_SUMMARY"
  return "$code"
}

offer() {
  # Of a patch, only the files of the content, and no links, whatever else it has.
  git apply --index --include='content/*' ../pictures.patch
  if git diff --cached --raw | grep -q ':[0-9]* 120000'; then
    echo "The patch contains a link." >&2
    return 1
  fi
  git config user.name "$ACTOR"
  git config user.email "$ACTOR@users.noreply.github.com"
  git commit --message "Make the pictures fit for patients" --message "$(cat ../pictures.txt)"
  git push origin "HEAD:refs/heads/$BRANCH"
  # A push with this token starts no workflow, and the required checks would wait forever.
  gh workflow run content.yml --ref "$BRANCH"
  gh workflow run ci.yml --ref "$BRANCH"
  gh pr comment "$NUMBER" --body "The pictures of this pull request were changed in a new commit:

\`\`\`text
$(cat ../pictures.txt)
\`\`\`

Please look at them. To undo it, revert the commit."
}

"$1"

#!/usr/bin/env bash
# Exports the site, and pushes the files as the next commit of the branch `site`, unless they are the same.
#   publish.sh ADDRESS    the public address, such as https://www.example.com
set -euo pipefail

work=$(mktemp --directory)
trap 'rm -rf "$work"' EXIT
source=$(git rev-parse HEAD)

# Whoever edits a text cannot fix a vulnerable package, so only .ci/run audits packages.
dotnet build src/MyBotoxLA.Web -c Release --property:NuGetAudit=false --nologo --verbosity quiet
dotnet run --project src/MyBotoxLA.Web -c Release --no-build -- check --release
dotnet run --project src/MyBotoxLA.Web -c Release --no-build -- export "$work/site" --base-url "$1"

# An index and a work tree of its own: neither the files nor the branch of this clone change.
export GIT_INDEX_FILE=$work/index GIT_DIR=$PWD/.git
git -C "$work/site" --work-tree . add --all --force .
tree=$(git write-tree)
parent=$(git ls-remote origin refs/heads/site | cut --fields 1)
if [ -n "$parent" ]; then
  git fetch --quiet --depth 1 origin "$parent"
  if [ "$(git rev-parse "$parent^{tree}")" = "$tree" ]; then
    echo "The site is the same as in the branch site."
    exit
  fi
fi

export GIT_AUTHOR_NAME=publish GIT_AUTHOR_EMAIL=publish@users.noreply.github.com
export GIT_COMMITTER_NAME=$GIT_AUTHOR_NAME GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL
commit=$(git commit-tree "$tree" ${parent:+-p "$parent"} -m "Publish the site of ${source:0:12}")
git push --quiet origin "$commit:refs/heads/site"
echo "Published the site of ${source:0:12} in the branch site."

#!/usr/bin/env bash
# Takes the newest commit of the branch main, unless the check finds an error in its content. mybotoxla-edits.timer runs it.
#   take-edits.sh [CLONE]    a clone of the repository; by default, /srv/mybotoxla
set -euo pipefail
umask 022
cd "${1:-/srv/mybotoxla}"

git fetch --quiet origin main
[ "$(git rev-parse HEAD)" != "$(git rev-parse FETCH_HEAD)" ] || exit 0

# The check sees the new content before a replica does.
candidate=$(mktemp -d)
trap 'rm -rf "$candidate"' EXIT
git archive FETCH_HEAD content | tar -x -C "$candidate"

# Only a site that says that its details are samples may have what is not fit for the public.
options=()
grep -Eq '^sample: +true([[:space:]]+#.*)?[[:space:]]*$' "$candidate/content/site.yml" || options=(--release)
if ! (cd "$candidate" && dotnet /opt/mybotoxla/current/MyBotoxLA.Web.dll check --content content "${options[@]}"); then
  echo "Did not take $(git log -1 --format='%h "%s"' FETCH_HEAD): the check found errors. The site shows the edits before it." >&2
  exit 1
fi

git merge --quiet --ff-only FETCH_HEAD
echo "Took $(git log -1 --format='%h "%s"')."

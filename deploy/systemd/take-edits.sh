#!/usr/bin/env bash
# Takes the newest commit of the branch main, unless the check finds an error in its content. mybotoxla-edits.timer runs it.
set -euo pipefail
umask 022
cd /srv/mybotoxla

git fetch --quiet origin main
[ "$(git rev-parse HEAD)" != "$(git rev-parse FETCH_HEAD)" ] || exit 0

# The check sees the new content before a replica does.
candidate=$(mktemp -d)
trap 'rm -rf "$candidate"' EXIT
git archive FETCH_HEAD content | tar -x -C "$candidate"

# Once the clinic has gone live, the content must also be fit for the public.
options=()
grep -qi '^sample: *false' "$candidate/content/site.yml" && options=(--release)
if ! (cd "$candidate" && dotnet /opt/mybotoxla/current/MyBotoxLA.Web.dll check --content content "${options[@]}"); then
  echo "Did not take $(git log -1 --format='%h "%s"' FETCH_HEAD): the check found errors. The site shows the edits before it." >&2
  exit 1
fi

git merge --quiet --ff-only FETCH_HEAD
echo "Took $(git log -1 --format='%h "%s"')."

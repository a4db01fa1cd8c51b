#!/usr/bin/env bash
# Imitates git-sync while the site is running: a new worktree for each commit, the link switched by one rename, the old
# worktree removed at once. Every title contains its edition, and every page shows many titles, so a page that shows two
# editions would mix two commits.
#   deploy/kubernetes/try.sh [editions]
# Needs the .NET SDK, git and curl. Ends with "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")" || exit
editions=${1:-20}
work=$(mktemp -d)
volume=$work/volume
site=http://localhost:5083
passed=0
failed=0

finish() {
  touch "$work/stop"
  [ -n "${app:-}" ] && kill "$app"
  wait
  if [ "$failed" -eq 0 ]; then rm -rf "$work"; else echo "Logs are in $work"; fi
}
trap finish EXIT

check() { # what, command …
  local what=$1
  shift
  if "$@"; then passed=$((passed + 1)) && echo "passed: $what"; else failed=$((failed + 1)) && echo "FAILED: $what"; fi
}

git_in() { git -C "$1" -c user.name=try -c user.email=try@example.com -c init.defaultBranch=main "${@:2}"; }

commit() { # edition
  find "$work/upstream/content" -name '*.md' -exec sed -i -E "/^title:/ { s/ edition [0-9]+//; s/(\"?)\$/ edition $1\1/ }" {} +
  git_in "$work/upstream" add --all
  git_in "$work/upstream" commit --quiet --message "Edition $1"
}

sync() { # https://github.com/kubernetes/git-sync: createWorktree, publishSymlink, removeWorktree
  local old new
  old=$(readlink "$volume/current" 2>/dev/null)
  git_in "$volume" fetch --quiet --depth 1 "file://$work/upstream" main
  new=.worktrees/$(git_in "$volume" rev-parse FETCH_HEAD)
  git_in "$volume" worktree add --quiet --detach "$new" FETCH_HEAD
  ln -s "$new" "$volume/current.tmp"
  mv --no-target-directory "$volume/current.tmp" "$volume/current"
  if [ -n "$old" ]; then rm -rf "${volume:?}/$old" && git_in "$volume" worktree prune; fi
}

seen_editions() { grep -o 'edition [0-9]*' | sort -u; }

look() { # one line per response: the editions it shows
  while [ ! -e "$work/stop" ]; do
    for path in / /side-effects /es; do
      curl --silent --fail "$site$path" >"$work/page" || echo "failed $path"
      seen_editions <"$work/page" | paste -sd,
    done
  done >"$work/seen.txt"
}

dotnet publish ../../src/MyBotoxLA.Web --configuration Release --output "$work/app" --nologo --verbosity quiet || exit 1
mkdir "$work/upstream" "$volume"
cp -r ../../content "$work/upstream/content"
git_in "$work/upstream" init --quiet
git_in "$volume" init --quiet
commit 0
sync

Content__Path=$volume/current/content Content__State=$work/state \
  dotnet "$work/app/MyBotoxLA.Web.dll" --urls http://127.0.0.1:5083 >"$work/app.log" 2>&1 &
app=$!
curl --silent --output /dev/null --retry 60 --retry-delay 1 --retry-connrefused $site/health/live
curl --silent $site/ >"$work/first.html"
check "a page shows the titles of others" [ "$(grep -o 'edition 0' "$work/first.html" | wc -l)" -gt 5 ]
look &
for edition in $(seq "$editions"); do
  commit "$edition"
  sync
  sleep "0.$((RANDOM % 10))"
done
start=$SECONDS
until [ "$(curl --silent $site/ | seen_editions)" = "edition $editions" ] || [ $((SECONDS - start)) -gt 15 ]; do sleep 0.2; done
echo "the last edition was shown after $((SECONDS - start)) s"
sleep 1
touch "$work/stop"
sleep 1

echo "$(wc -l <"$work/seen.txt") answers, $(sort -u "$work/seen.txt" | grep -c .) editions seen of $((editions + 1))"
check "the last edition is shown" [ "$(curl --silent $site/ | seen_editions)" = "edition $editions" ]
check "every answer was whole, of one edition" [ "$(grep -cv '^edition [0-9]*$' "$work/seen.txt")" -eq 0 ]
check "the site is healthy" grep -q '"status":"Healthy"' <(curl --silent $site/health/ready)
check "no reload found a fault" [ "$(grep -c '"@m":"F' "$work/app.log")" -eq 0 ]
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

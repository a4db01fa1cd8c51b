#!/usr/bin/env bash
# Tries small changes (mutants) of the source files that a commit touches, and lists those that no test catches: see CONTRIBUTING.md.
set -euo pipefail
cd "$(dirname "$0")/.."

base=HEAD~1
sample=10
seed=1

usage() {
  printf '%s\nUsage: tools/mutate.sh [BASE] [--sample NUMBER] [--seed NUMBER]\n' "$1" >&2
  exit 2
}

check_number() {
  [[ $2 =~ ^[0-9]{1,9}$ ]] || usage "After $1 comes a number, not \"$2\"."
}

while [ $# -gt 0 ]; do
  case $1 in
    --sample) sample=${2-}; check_number "$1" "$sample"; shift 2 ;;
    --seed) seed=${2-}; check_number "$1" "$seed"; shift 2 ;;
    -*) usage "There is no option \"$1\"." ;;
    *) base=$1; shift ;;
  esac
done

git rev-parse --verify --quiet --end-of-options "$base^{tree}" > /dev/null || usage "There is no commit or branch \"$base\"."

mapfile -t files < <(git diff --name-only --diff-filter=d "$base" HEAD -- 'src/*.cs')

# What tests that are ended leave behind is deleted with the copy.
temporary=$(mktemp --directory)
chmod 755 "$temporary" # Some tests read files as another user.
trap 'git worktree remove --force "$temporary/copy"; rm -rf "$temporary"' EXIT
git worktree add --quiet --detach "$temporary/copy" HEAD
dotnet build tools/MyBotoxLA.Mutations --nologo --verbosity quiet
mkdir "$temporary/files"
TMPDIR=$temporary/files dotnet run --no-build --project tools/MyBotoxLA.Mutations -- "$temporary/copy" "$sample" "$seed" "${files[@]}"

#!/usr/bin/env bash
# Installs a build and restarts the replicas one after the other. If one does not become ready, the previous build comes back.
#   release.sh BUILD      a folder from `dotnet publish`
#   release.sh --back     the release before the current one, again
# Run as root. The last three releases stay on the server.
set -euo pipefail
umask 022
root=/opt/mybotoxla
content=/srv/mybotoxla/content

names() { find $root/releases -mindepth 1 -maxdepth 1 -type d -printf '%f\n' | sort; }

switch_to() { # release; by one rename, so a replica that restarts at this moment finds the old build or the new one
  ln -sfn "releases/$1" $root/current.new
  mv --no-target-directory $root/current.new $root/current
}

restart() {
  local port
  for port in 5081 5082; do
    systemctl restart "mybotoxla@$port" || return
    # The answer arrives once every page is ready.
    curl --silent --fail --retry 30 --retry-delay 1 --retry-connrefused --max-time 60 --output /dev/null \
      "http://localhost:$port/health/ready" || return
  done
}

old=
[ ! -e $root/current ] || old=$(basename "$(readlink $root/current)")

if [ "${1:?a build, or --back}" = --back ]; then
  new=$(names | grep -B 1 -Fx "$old" | grep -Fvx "$old") || { echo "There is no release before $old." >&2; exit 1; }
else
  new=$(date --utc +%Y%m%d-%H%M%S)
  cp -r "$1" "$root/releases/$new"
  if ! (cd / && runuser --user nobody -- dotnet "$root/releases/$new/MyBotoxLA.Web.dll" check --content $content); then
    rm -r "${root:?}/releases/$new"
    echo "Not released: this build reports errors in the content." >&2
    exit 1
  fi
fi

switch_to "$new"
if ! restart; then
  echo "Release $new did not become ready." >&2
  [ -n "$old" ] && switch_to "$old" && restart && echo "Release $old is back." >&2
  exit 1
fi

names | sed "/^$new\$/d" | head -n -2 | while read -r name; do rm -r "${root:?}/releases/$name"; done
echo "Released $new."

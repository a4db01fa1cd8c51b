#!/usr/bin/env bash
# Tries set-up.sh, take-edits.sh and release.sh without systemd: in mount and network namespaces of its own, with substitutes for
# systemctl and apt-get, so nothing outside a temporary folder changes. Run as root.
#   deploy/systemd/try.sh BUILD      a folder from `dotnet publish`
# Needs the ASP.NET Core 10 runtime, git, ssh-keygen, curl and caddy. Ends with "N passed, N failed".
set -uo pipefail
build=$(realpath "${1:?a build}")
if [ -z "${TRY_INSIDE:-}" ]; then TRY_INSIDE=1 exec unshare --mount --net "$0" "$build"; fi
cd "$(dirname "$0")/../.." || exit
work=$(mktemp -d)
chmod 755 "$work"
passed=0
failed=0

finish() {
  for port in 5081 5082; do systemctl stop mybotoxla@$port; done
  if [ "$failed" -eq 0 ]; then rm -rf "$work"; else echo "Logs are in $work"; fi
}
trap finish EXIT

check() { # what, command …
  local what=$1
  shift
  if "$@" >>"$work/log.txt" 2>&1; then
    passed=$((passed + 1)) && echo "passed: $what"
  else
    failed=$((failed + 1)) && echo "FAILED: $what"
  fi
}
not() { ! "$@"; }

ip link set lo up
cp -a /etc "$work/etc"
mount --bind "$work/etc" /etc
for folder in /opt /srv /var/lib /usr/local/lib; do mount -t tmpfs tmpfs $folder; done

mkdir "$work/bin"
cat >"$work/bin/apt-get" <<'STUB'
#!/bin/sh
echo "apt-get $*"
STUB
cat >"$work/bin/systemctl" <<'STUB'
#!/usr/bin/env bash
# Starts and stops replicas as mybotoxla@.service says; everything else does nothing.
work=$(dirname "$(dirname "$0")")
port=${2#mybotoxla@}
case "$1 $2" in
  restart\ mybotoxla@* | stop\ mybotoxla@*)
    [ ! -e "$work/$port.pid" ] || { kill "$(cat "$work/$port.pid")" 2>/dev/null && tail --pid="$(cat "$work/$port.pid")" -f /dev/null; }
    [ "$1" = restart ] || exit 0
    install -d -o nobody "/var/lib/mybotoxla/$port"
    cd / || exit
    # shellcheck disable=SC2046 # one word per line of the file
    setpriv --reuid=nobody --clear-groups env $(grep '^[A-Z]' /etc/mybotoxla/settings.env) Content__Path=/srv/mybotoxla/content \
      Content__State="/var/lib/mybotoxla/$port" dotnet /opt/mybotoxla/current/MyBotoxLA.Web.dll --urls "http://127.0.0.1:$port" \
      >>"$work/replica-$port.log" 2>&1 &
    echo $! >"$work/$port.pid"
    until curl --silent --fail --output /dev/null "http://localhost:$port/health/live"; do kill -0 $! || exit 1; sleep 0.2; done
    ;;
esac
STUB
chmod +x "$work"/bin/*
export PATH=$work/bin:$PATH

git_in() { git -C "$work/upstream" -c user.name=try -c user.email=try@example.com "$@"; }
commit() { git_in commit --quiet --all --message "$1"; }
mkdir "$work/upstream"
# The repository of another user on this machine, in place of a server.
git config --system --add safe.directory "$work/upstream/.git"
cp -r content "$work/upstream/content"
git_in init --quiet --initial-branch main
git_in add --all
commit "Begin"

take_edits() { (cd / && runuser --user mybotoxla-edits -- env HOME=/var/lib/mybotoxla-edits /usr/local/lib/mybotoxla/take-edits.sh); }
release() { /usr/local/lib/mybotoxla/release.sh "$@"; }
page() { curl --silent --header 'X-Forwarded-Proto: https' "http://localhost:$1/side-effects"; }
shows() { # port, words; at most 30 s
  for _ in $(seq 150); do page "$1" | grep -q "$2" && return; sleep 0.2; done
  return 1
}
current() { readlink /opt/mybotoxla/current; }
is_current() { [ "$(current)" = "$1" ]; }

set_up() { deploy/systemd/set-up.sh clinic.test "file://$work/upstream" "$build" </dev/null; }
check "the set-up stops until the key is added to the repository" not set_up
check "the set-up" set_up
first=$(current)
check "the set-up again" set_up
check "the settings name the domain" grep -qx 'Site__BaseUrl=https://www.clinic.test' /etc/mybotoxla/settings.env
check "both replicas serve" shows 5082 '<h1'

echo 'The first edit.' >>"$work/upstream/content/side-effects.md"
commit "Edit"
check "an edit is taken" take_edits
check "replica 5081 shows it" shows 5081 'The first edit'
check "replica 5082 shows it" shows 5082 'The first edit'
check "without an edit there is nothing to do" take_edits

printf '\nThe second edit: [a page](/no-such-page).\n' >>"$work/upstream/content/side-effects.md"
commit "Edit with an error"
check "an edit with an error is not taken" not take_edits
check "an edit with an error is not shown" not grep -q 'The second edit' /srv/mybotoxla/content/side-effects.md
git_in revert --no-edit HEAD >/dev/null
check "its revert is taken" take_edits

sed -i 's/^sample: true/sample: false/' "$work/upstream/content/site.yml"
commit "Go live with pages that nobody has reviewed"
check "once live, what may not go public is not taken" not take_edits
git_in revert --no-edit HEAD >/dev/null

before=$(current)
check "a release" release "$build"
check "the new release is current" not is_current "$before"
check "the release before it comes back" release --back
check "it is current" is_current "$before"

cp -r "$build" "$work/broken"
echo '{ "Content": { "PollSeconds": "soon" } }' >"$work/broken/appsettings.json"
check "a build that does not start is not released" not release "$work/broken"
check "the folder before is current again" is_current "$before"
check "both replicas serve it" shows 5081 'The first edit'
for _ in 1 2 3; do
  sleep 1
  check "one more release" release "$build"
done
check "three releases are left" [ "$(find /opt/mybotoxla/releases -mindepth 1 -maxdepth 1 | wc -l)" -eq 3 ]
check "the first one is not" not [ -e "/opt/mybotoxla/$first" ]
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

#!/usr/bin/env bash
# Tries a proxy configuration as shipped, on high ports of this machine, with an exported site and one replica: compares every
# response with the program's, kills the program, edits a page, and starts another build.
#   deploy/export/compare.sh nginx|caddy [BUILDS]
# BUILDS is a folder with the two published builds, "first" and "next"; without it, they are published.
# Needs the .NET SDK, curl, openssl, python3, and nginx (with libnginx-mod-http-brotli-static) or caddy. Ends with 1 if anything failed.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
front=${1:?nginx or caddy}
builds=$(realpath "${2:-/nowhere}" 2>/dev/null)
host=www.example.com
work=$(mktemp -d)
chmod 755 "$work"
failed=0

finish() {
  touch "$work/stop"
  kill -TERM "${front_pid:-$$}" "${replica:-$$}" "${exporter:-$$}" 2>/dev/null
  wait
  if [ "$failed" -eq 0 ]; then rm -rf "$work"; else echo "Logs are in $work"; fi
}
trap finish EXIT
trap : TERM

check() { # what, command …
  local what=$1
  shift
  if "$@"; then echo "passed: $what"; else failed=1 && echo "FAILED: $what"; fi
}
until_true() { # command …; at most 60 s
  local end=$((SECONDS + 60))
  until "$@"; do [ $SECONDS -lt $end ] && sleep 0.05 || return; done
}

fronted() { # path, options …
  curl --silent --cacert "$work/fullchain.pem" --resolve "$host:5543:127.0.0.1" --resolve "example.com:5543:127.0.0.1" \
    "https://${name:-$host}:5543$1" "${@:2}"
}
status() { fronted "$1" "${@:2}" --output /dev/null --write-out '%{http_code}'; }
is_status() { [ "$(status "$2" "${@:3}")" = "$1" ]; }
shows() { grep -q "$2" <(fronted "$1"); }

settings() { # name of the state, command …; in the background it becomes the command, so that a signal reaches it
  # shellcheck disable=SC2046 # one word per line of the file
  exec env $(grep '^[A-Z]' settings.env) Content__Path="$work/content" Content__State="$work/state/$1" "${@:2}"
}
is_live() { curl --silent --fail --output /dev/null http://localhost:5581/health/ready; }
start_replica() { # build
  settings replica dotnet "$builds/$1/MyBotoxLA.Web.dll" --urls http://127.0.0.1:5581 >>"$work/replica.log" 2>&1 &
  replica=$!
  until_true is_live
}
start_exporter() { # build; returns once there is a new state
  local before
  before=$(readlink "$work/export/current")
  settings export dotnet "$builds/$1/MyBotoxLA.Web.dll" export "$work/export" --watch >>"$work/export.log" 2>&1 &
  exporter=$!
  until_true has_other_state "$before"
}
has_other_state() { [ "$(readlink "$work/export/current")" != "$1" ]; }
stop() { kill "-$2" "$1" && wait "$1" 2>/dev/null; }

start_nginx() {
  sed -e "s#/etc/letsencrypt/live/$host#$work#; s#/var/log/nginx#$work#; s#/var/lib/mybotoxla-export#$work/export#" \
    -e 's/127\.0\.0\.1:508[12]/127.0.0.1:5581/; s/listen 80 /listen 127.0.0.1:5588 /; s/listen 443 /listen 127.0.0.1:5543 /' \
    -e '/listen \[::\]/d' nginx/mybotoxla.conf >"$work/front.conf"
  cat >"$work/nginx.conf" <<CONF
daemon off;
pid $work/nginx.pid;
error_log $work/front.log;
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
events {}
http {
  access_log $work/front.log;
  brotli_static on;
  include $work/front.conf;
}
CONF
  nginx -e "$work/front.log" -c "$work/nginx.conf" &
  front_pid=$!
}

start_caddy() {
  sed -e 's/127\.0\.0\.1:5081 127\.0\.0\.1:5082/127.0.0.1:5581/' -e "s#/var/lib/mybotoxla-export#$work/export#" \
    -e "s#^$host.* {#&\n\ttls $work/fullchain.pem $work/privkey.pem#" \
    -e '0,/^{/s//{\n\tadmin off\n\thttp_port 5588\n\thttps_port 5543\n\tdefault_bind 127.0.0.1/' caddy/Caddyfile >"$work/Caddyfile"
  XDG_DATA_HOME=$work XDG_CONFIG_HOME=$work caddy run --config "$work/Caddyfile" --adapter caddyfile >>"$work/front.log" 2>&1 &
  front_pid=$!
}

reload() { # as mybotoxla-export-reload.service does
  case $front in
    nginx) kill -HUP $front_pid ;;
    caddy) stop $front_pid TERM; start_caddy ;;
  esac
  until_true is_status 200 /
}

visitors() { # one page after another, every 50 ms, until the file "stop" is there; one status per line
  while [ ! -e "$work/stop" ]; do
    for path in / /side-effects /es /contact; do
      status "$path" && echo
      sleep 0.05
    done
  done >"$work/visits.txt"
}
while_visited() { # what, command …; each visitor gets a page
  local visiting
  rm -f "$work/stop"
  visitors &
  visiting=$!
  "${@:2}"
  touch "$work/stop"
  wait $visiting
  echo "$1: $(wc -l <"$work/visits.txt") visits, $(grep -vc '^200$' "$work/visits.txt") failed"
  check "$1: no visit failed" [ "$(grep -vc '^200$' "$work/visits.txt")" = 0 ]
}
kill_and_start() {
  for _ in 1 2 3; do
    stop "$replica" KILL
    sleep 2
    start_replica first
  done
}
edit() { # returns once the proxy shows it
  printf '\n%s\n' "$1" >>"$work/content/side-effects.md"
  check "the edit is shown: $1" until_true shows /side-effects "$1"
}
styled() { # builds: the style sheet of the page, and those of both builds
  local sheet
  for sheet in $(fronted / | grep -oE '/assets/site\.[0-9a-f]+\.css') "$@"; do
    check "style sheet $sheet" is_status 200 "$sheet"
  done
}
sheet_of() { basename "$(ls "$work/export/current/assets/"site.*.css)"; }

publish() { dotnet publish "$1/src/MyBotoxLA.Web" --configuration Release --output "$builds/$2" --nologo --verbosity quiet || exit 1; }
if [ ! -d "$builds" ]; then
  echo "Publishing"
  builds=$work
  publish .. first
  mkdir "$work/source"
  tar -C .. --exclude=bin --exclude=obj -cf - \
    src content Directory.Build.props Directory.Packages.props global.json .editorconfig THIRD-PARTY.md | tar -C "$work/source" -xf -
  echo '@layer base { :root { --build: next; } }' >>"$work/source/src/MyBotoxLA.Web/Styles/base.css"
  publish "$work/source" next
fi
cp -r ../content "$work/content"
sed -i '0,/^title:/s//redirect_from: [\/old-contact, \/es\/old%20contact]\ntitle:/' "$work/content/contact.md"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=$host" -addext "subjectAltName=DNS:$host,DNS:example.com" \
  -keyout "$work/privkey.pem" -out "$work/fullchain.pem" 2>/dev/null
start_exporter first
start_replica first
"start_$front"
check "$front starts" until_true is_status 200 /

check "every response is the program's" export/compare.py 5581 5543 $host "$work/export"
while_visited "program killed and started three times" kill_and_start
while_visited "edit" edit "An edit under visitors."

stop "$replica" KILL
for path in / /es /side-effects.md /sitemap.xml "/assets/$(sheet_of)"; do
  check "program down: $path" is_status 200 "$path"
done
check "program down: an old address" is_status 301 /old-contact
check "program down: an unknown address" is_status 404 /unknown
check "program down: its page" shows /unknown '<h1'
check "program down: its page in Spanish" shows /es/unknown 'lang="es"'
name=example.com check "program down: the bare domain" is_status 301 /
edit "An edit while the program is down."

echo "Two builds: the folder from the next one, the replica from the first"
start_replica first
old=$(sheet_of)
stop "$exporter" TERM
check "the exporter ends with exit code 0" [ $? = 0 ]
while_visited "release of the exporter" start_exporter next
new=$(sheet_of)
check "the builds differ" [ "$old" != "$new" ]
styled "/assets/$old" "/assets/$new"
echo "Two builds: the folder from the first one, the replica from the next"
stop "$exporter" TERM
rm -r "$work/export/earlier"
start_exporter first
stop "$replica" TERM
start_replica next
reload
rm -r "$work/export/earlier"
styled "/assets/$old" "/assets/$new"
check "a sheet of any other build is cached for a minute" grep -qi '^cache-control: public, max-age=60' \
  <(fronted /assets/site.0123456789.css --head)
check "no visitor's address and no query string was written down" \
  bash -c "! grep -lE 'secret=|remote_ip|client: |127\.0\.0\.1 - ' '$work'/*.log"
[ "$front" = nginx ] && sleep 6 && log=$work/mybotoxla-requests.log || log=$work/front.log
check "a line is written for what the proxy serves" grep -q '"/side-effects"' "$log"
[ "$failed" -eq 0 ]

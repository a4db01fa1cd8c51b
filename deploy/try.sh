#!/usr/bin/env bash
# Tries a proxy configuration as shipped, on high ports of this machine, with two replicas of two builds, and prints a table.
#   deploy/try.sh nginx|caddy [row …]
# With rows, such as "hang" or "release", only those whose name begins so are tried. A row is tried with a new visitor every
# 50 ms, or under the load of 8 connections that never wait.
# Needs the .NET SDK, curl, openssl, wrk, and nginx or caddy. Ends with "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")" || exit
front=${1:?nginx or caddy}
shift
rows=("$@")
site=https://localhost:5443
bare=https://bare.localhost:5443
paths=(/ /side-effects /es '/about-botox?secret=of-a-visitor')
work=$(mktemp -d)
chmod 755 "$work"
declare -A replica=()
passed=0
failed=0

finish() {
  touch "$work/stop"
  kill -CONT "${replica[@]}" 2>/dev/null
  kill -TERM "${front_pid:-$$}" "${load_pid:-$$}" "${replica[@]}" 2>/dev/null
  wait
  if [ "$failed" -eq 0 ]; then rm -rf "$work"; else echo "Logs are in $work"; fi
}
trap finish EXIT
trap : TERM

check() { # what, command …
  local what=$1
  shift
  if "$@"; then passed=$((passed + 1)) && echo "passed: $what"; else failed=$((failed + 1)) && echo "FAILED: $what"; fi
}
not() { ! "$@"; }
are_same() { [ -n "$1" ] && for one in "$@"; do [ "$one" = "$1" ] || return; done; }
until_true() { # command …; at most two minutes, for busy machines
  local end=$((SECONDS + 120))
  until "$@"; do [ $SECONDS -lt $end ] && sleep 0.05 || return; done
}

direct() { local port=$1; shift; curl --silent --header 'X-Forwarded-Proto: https' "http://localhost:$port$1" "${@:2}"; }
fronted() { curl --silent --cacert "$work/fullchain.pem" "$site$1" "${@:2}"; }

# ---- Replicas and proxies ----

is_ready() { direct "$1" /health/ready --fail --max-time 2 --output /dev/null; }

start_replica() { # port, build, seconds that its start takes longer; returns once it is ready
  # shellcheck disable=SC2046 # one word per line of the file
  env $(grep '^[A-Z]' settings.env) Site__BaseUrl=$site AllowedHosts=bare.localhost \
    Content__Path="$work/content" Content__State="$work/state/$1" \
    bash -c "sleep ${3:-0}; exec dotnet $work/$2/MyBotoxLA.Web.dll --urls http://127.0.0.1:$1" >>"$work/replica-$1.log" 2>&1 &
  replica[$1]=$!
  until_true is_ready "$1"
}

stop_replica() { # port, signal; returns the exit code
  kill "-$2" "${replica[$1]}"
  wait "${replica[$1]}" 2>/dev/null
}

# Without the exported site, so that every request reaches a replica; deploy/export/compare.sh tries it with one.
mkdir "$work/export"
printf 'location / {\n  try_files /_ @program;\n}\nlocation @down {\n  return 502;\n}\n' >"$work/export/nginx.conf"
echo "# Nothing is exported." >"$work/export/Caddyfile" # Caddy 2.6 rejects an empty file

start_nginx() {
  sed -e 's/www\.example\.com/localhost/g; s/example\.com/bare.localhost/g; s/127\.0\.0\.1:508/127.0.0.1:548/' \
    -e 's/listen 80 /listen 127.0.0.1:5088 /; s/listen 443 /listen 127.0.0.1:5443 /; /listen \[::\]/d' \
    -e "s#/etc/letsencrypt/live/localhost#$work#; s#/var/log/nginx#$work#; s#/var/lib/mybotoxla-export#$work/export#" nginx/mybotoxla.conf >"$work/front.conf"
  cat >"$work/nginx.conf" <<CONF
daemon off;
pid $work/nginx.pid;
error_log $work/front.log;
events {}
http {
  access_log $work/front.log;
  include $work/front.conf;
}
CONF
  nginx -e "$work/front.log" -c "$work/nginx.conf" &
  front_pid=$!
}

start_caddy() {
  sed -e 's/www\.example\.com/localhost/g; s/example\.com/bare.localhost/g; s/127\.0\.0\.1:508/127.0.0.1:548/g' \
    -e "s#/var/lib/mybotoxla-export#$work/export#" \
    -e "s#^localhost.* {#&\n\ttls $work/fullchain.pem $work/privkey.pem#" \
    -e '0,/^{/s//{\n\tadmin off\n\thttp_port 5088\n\thttps_port 5443\n\tdefault_bind 127.0.0.1/' caddy/Caddyfile >"$work/Caddyfile"
  XDG_DATA_HOME=$work XDG_CONFIG_HOME=$work caddy run --config "$work/Caddyfile" --adapter caddyfile >"$work/front.log" 2>&1 &
  front_pid=$!
}

publish() { # source, build
  dotnet publish "$1/src/MyBotoxLA.Web" --configuration Release --output "$work/$2" --nologo --verbosity quiet
}

publish_next() { # the same site with another style sheet
  mkdir "$work/source"
  tar -C .. --exclude=bin --exclude=obj -cf - src content Directory.Build.props Directory.Packages.props global.json .editorconfig |
    tar -C "$work/source" -xf -
  echo '@layer base { :root { --build: next; } }' >>"$work/source/src/MyBotoxLA.Web/Styles/base.css"
  publish "$work/source" next
}

# ---- Visitors and load ----

visit() { # path, options …; one line: "ok" or "failed", then milliseconds
  fronted "$1" "${@:2}" --output /dev/null --max-time 20 --write-out '%{http_code} %{exitcode} %{time_total}\n' |
    awk '{ print ($1 == 200 && $2 == 0 ? "ok" : "failed"), int($3 * 1000) }'
}

visitors() { # a new one every 50 ms, whether or not the others have their pages
  local at=0
  while [ ! -e "$work/stop" ]; do
    at=$(((at + 1) % 5))
    if [ $at -eq 4 ]; then visit /side-effects --head; else visit "${paths[$at]}"; fi >>"$work/visits.txt" &
    sleep 0.05
  done
  wait
}

styled_visit() { # a page and its style sheet
  local sheet
  sheet=$(fronted "$1" | grep -oE '/assets/site\.[0-9a-f]+\.css' | head -1)
  visit "${sheet:-/no-style-sheet}"
}

styled_visitors() {
  while [ ! -e "$work/stop" ]; do
    styled_visit / >>"$work/visits.txt" &
    sleep 0.05
  done
  wait
}

# wrk counts broken connections and statuses; this counts every response that is not 200 or is missing the end of its page.
cat >"$work/load.lua" <<'LUA'
local paths, at, threads = {}, 0, {}
bad = 0
function setup(thread) threads[#threads + 1] = thread end
function init(args) paths = args end
function request() at = at % #paths + 1; return wrk.format("GET", paths[at]) end
function response(status, headers, body) if status ~= 200 or not body:find("</html>%s*$") then bad = bad + 1 end end
function done(summary, latency)
  local e, b = summary.errors, 0
  for _, thread in ipairs(threads) do b = b + thread:get("bad") end
  local faults = e.connect + e.read + e.write + e.timeout + b
  print(string.format("total %d %d %d", summary.requests, faults, latency:percentile(99) / 1000))
end
LUA

load() {
  exec wrk --threads 1 --connections 8 --duration 300s --timeout 20s --script "$work/load.lua" "$site" -- "${paths[@]}"
}

summary_of_visits() { # requests, failed, the 99th percentile in milliseconds
  sort -k 2n "$work/visits.txt" | awk '{ ms[NR] = $2; bad += $1 != "ok" } END { print NR, bad + 0, ms[int(NR * 0.99 + 0.99)] }'
}

is_wanted() { [ ${#rows[@]} -eq 0 ] && return; for row in "${rows[@]}"; do [[ $1 == "$row"* ]] && return; done; return 1; }

try() { # name, visitors|styled_visitors|load, command …
  local name=$1 kind=$2 requests faults p99
  shift 2
  is_wanted "$name" || return
  rm -f "$work/stop"
  : >"$work/visits.txt"
  "$kind" >"$work/load.txt" 2>&1 &
  load_pid=$!
  sleep 1
  "$@" || echo "  the trial itself went wrong: $*"
  sleep 1
  touch "$work/stop"
  [ "$kind" != load ] || kill -INT $load_pid
  wait $load_pid
  if [ "$kind" = load ]; then
    read -r _ requests faults p99 < <(grep '^total' "$work/load.txt")
  else
    read -r requests faults p99 < <(summary_of_visits)
  fi
  printf '| %-26s | %-9s | %8s | %6s | %6s ms |\n' "$name" "$kind" "$requests" "$faults" "$p99" | sed 's/styled_visitors/visitors /' |
    tee -a "$work/table.txt"
  if [ "${requests:-0}" -gt 20 ] && [ "$faults" -eq 0 ] && [ "$p99" -lt 2500 ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1)) && echo "FAILED: $name"
  fi
}

# ---- What is tried ----

restart() {
  stop_replica "$1" TERM
  start_replica "$@"
}

release() { # build, seconds; nothing waits between the two replicas
  restart 5481 "$@" && restart 5482 "$@"
}

kill_one() {
  stop_replica 5481 KILL
  sleep 3
  start_replica 5481 first
}

hang_one() {
  kill -STOP "${replica[5481]}"
  sleep 10
  kill -CONT "${replica[5481]}"
}

content_version() { direct "$1" /health/ready | grep -o '"contentVersion":"[0-9a-f]*"'; }
has_other_version() { [ "$(content_version "$1")" != "$2" ]; }
edit() {
  local old
  old=$(content_version 5481)
  printf '\nAn edit under load.\n' >>"$work/content/side-effects.md"
  until_true has_other_version 5481 "$old" && until_true has_other_version 5482 "$old"
}

has_answered_more() { [ "$(answered "$1")" -gt "$2" ]; }
answered() { grep -c '"@m":"Answered' "$work/replica-$1.log"; }
two_builds() {
  restart 5481 next
  # nginx may exclude the replica for some seconds more.
  until_true has_answered_more 5481 "$(answered 5481)"
  sleep 5
}

# ---- Beginning ----

echo "Publishing"
publish .. first || exit 1
publish_next || exit 1
cp -r ../content "$work/content"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost,DNS:bare.localhost \
  -keyout "$work/privkey.pem" -out "$work/fullchain.pem" 2>/dev/null
start_replica 5481 first
start_replica 5482 first
"start_$front"
until_true fronted / --output /dev/null

site_headers() { # direct PORT or fronted: the headers that the site sends, one per line; Caddy changes the case of their names
  "$@" / --http1.1 --dump-header - --output /dev/null | tr -d '\r' | tail -n +2 | sed 's/^[^:]*/\L&/' |
    grep -vE '^(date|server|connection|keep-alive|transfer-encoding|content-length|alt-svc):|^$' | sort
}
etag() { "${@:2}" "$1" --output /dev/null --write-out 'etag %header{etag}'; }
body() { "${@:2}" "$1" | sha256sum; }
of_direct() { direct 5481 "$@"; }
of_other() { direct 5482 "$@"; }
accepts_tls() { openssl s_client -connect localhost:5443 -servername localhost -tls1_2 "$@" </dev/null >/dev/null 2>&1; }
status_and_location() { curl --silent --cacert "$work/fullchain.pem" --output /dev/null --write-out '%{http_code} %{redirect_url}' "$1"; }

check "http is sent to https" are_same "308 https://localhost/es" "$(status_and_location http://localhost:5088/es)"
check "the bare domain is sent to https" grep -qE '^308 https://(bare\.)?localhost/es$' <(status_and_location http://bare.localhost:5088/es)
check "the bare domain has a certificate and leads to the site" are_same "301 $site/es" "$(status_and_location $bare/es)"
check "TLS without forward secrecy is rejected" not accepts_tls -cipher AES128-GCM-SHA256
check "TLS 1.2 with forward secrecy is accepted" accepts_tls -cipher ECDHE-RSA-AES128-GCM-SHA256
check "the site's headers come through unchanged" are_same "$(site_headers of_direct)" "$(site_headers fronted)"
check "no header comes twice" [ -z "$(site_headers fronted | cut -d: -f1 | uniq -di)" ]
check "a compressed page comes through compressed" are_same br \
  "$(fronted / --header 'Accept-Encoding: br' --output /dev/null --write-out '%header{content-encoding}')"

printf '| %-26s | %-9s | requests | failed | %9s |\n|---|---|---|---|---|\n' "$front" by p99 | tee "$work/table.txt"
for kind in visitors load; do
  try "release, fast starts" $kind release next 0
  try "release, starts of 8 s" $kind release next 8
  try "rollback" $kind release first 0
  try "kill" $kind kill_one
  try "hang" $kind hang_one
  try "edit" $kind edit
done
try "two builds" styled_visitors two_builds
release first 0

# ---- End ----

check "both replicas have the same content" are_same "$(content_version 5481)" "$(content_version 5482)"
for path in "${paths[@]}"; do
  check "same bytes from both replicas and the front: $path" \
    are_same "$(body "$path" of_direct)" "$(body "$path" of_other)" "$(body "$path" fronted)"
  check "same $(etag "$path" fronted): $path" \
    are_same "$(etag "$path" of_direct)" "$(etag "$path" of_other)" "$(etag "$path" fronted)"
done
check "replica 5482 ended by SIGTERM with exit code 0" stop_replica 5482 TERM
stop_replica 5481 KILL
check "with both replicas dead the front says so" grep -q '^50[234]$' \
  <(fronted '/?secret=of-a-visitor' --output /dev/null --write-out '%{http_code}\n')
check "no visitor's address and no query string was written down" \
  not grep -lE 'secret=|remote_ip|client: |127\.0\.0\.1 - ' "$work"/*.log
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

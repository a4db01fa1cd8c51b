#!/usr/bin/env bash
# Tests a proxy configuration as shipped, on high ports of this machine: two replicas under load, one killed, one stopped, one edit.
#   deploy/try.sh nginx|caddy
# Needs the .NET SDK, curl, openssl, wrk, and nginx or caddy. Ends with "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")" || exit
front=${1:?nginx or caddy}
site=https://localhost:5443
paths=(/ /side-effects /es '/about-botox?secret=of-a-visitor')
work=$(mktemp -d)
chmod 755 "$work"
declare -A replica=()
passed=0
failed=0

finish() {
  touch "$work/stop"
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

direct() { local port=$1; shift; curl --silent --header 'X-Forwarded-Proto: https' "http://localhost:$port$1" "${@:2}"; }
fronted() { curl --silent --insecure "$site$1" "${@:2}"; }

start_replica() {
  # shellcheck disable=SC2046 # one word per line of the file
  env $(grep '^[A-Z]' settings.env) Site__BaseUrl=$site Content__Path="$work/content" Content__State="$work/state/$1" \
    dotnet "$work/app/MyBotoxLA.Web.dll" --urls "http://127.0.0.1:$1" >>"$work/replica-$1.log" 2>&1 &
  replica[$1]=$!
  direct "$1" /health/live --output /dev/null --retry 60 --retry-delay 1 --retry-connrefused
}

stop_replica() { # port, signal; returns the exit code
  kill "-$2" "${replica[$1]}"
  wait "${replica[$1]}" 2>/dev/null
}

start_nginx() {
  sed -e 's/www\.example\.com/localhost/g' \
    -e 's/listen 80 /listen 127.0.0.1:5088 /; s/listen 443 /listen 127.0.0.1:5443 /; /listen \[::\]/d' \
    -e "s#/etc/letsencrypt/live/localhost#$work#; s#/var/log/nginx#$work#" nginx/mybotoxla.conf >"$work/front.conf"
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
  sed -e "s#^www\.example\.com {#localhost {\n\ttls $work/fullchain.pem $work/privkey.pem#" \
    -e '0,/^{/s//{\n\tadmin off\n\thttp_port 5088\n\thttps_port 5443\n\tdefault_bind 127.0.0.1/' caddy/Caddyfile >"$work/Caddyfile"
  XDG_DATA_HOME=$work XDG_CONFIG_HOME=$work caddy run --config "$work/Caddyfile" --adapter caddyfile >"$work/front.log" 2>&1 &
  front_pid=$!
}

# wrk counts broken connections and statuses; this counts every response that is not 200 or is missing the end of its page.
cat >"$work/load.lua" <<'LUA'
local paths, at, threads = {}, 0, {}
bad = 0
function setup(thread) threads[#threads + 1] = thread end
function init(args) paths = args end
function request() at = at % #paths + 1; return wrk.format("GET", paths[at]) end
function response(status, headers, body) if status ~= 200 or not body:find("</html>%s*$") then bad = bad + 1 end end
function done(summary)
  local e, b = summary.errors, 0
  for _, thread in ipairs(threads) do b = b + thread:get("bad") end
  print(string.format("GET requests=%d faults=%d", summary.requests, e.connect + e.read + e.write + e.timeout + b))
end
LUA

heads() { # HEAD requests during the load; one status per line
  while [ ! -e "$work/stop" ]; do
    fronted /side-effects --head --output /dev/null --write-out '%{http_code}\n'
  done >"$work/heads.txt"
}

site_headers() { # direct PORT or fronted: the headers that the site sends, one per line
  "$@" / --http1.1 --dump-header - --output /dev/null | tr -d '\r' | tail -n +2 |
    grep -viE '^(date|server|connection|keep-alive|transfer-encoding|content-length|alt-svc):|^$' | sort
}
content_version() { direct "$1" /health/ready | grep -o '"contentVersion":"[0-9a-f]*"'; }
etag() { "${@:2}" "$1" --output /dev/null --write-out 'etag %header{etag}'; }
body() { "${@:2}" "$1" | sha256sum; }
of_direct() { direct 5081 "$@"; }
of_other() { direct 5082 "$@"; }
answered() { grep -c '"@m":"Answered.*"/' "$work/replica-$1.log"; }

echo "Publishing"
dotnet publish ../src/MyBotoxLA.Web --configuration Release --output "$work/app" --nologo --verbosity quiet || exit 1
cp -r ../content "$work/content"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
  -keyout "$work/privkey.pem" -out "$work/fullchain.pem" 2>/dev/null
start_replica 5081
start_replica 5082
"start_$front"
fronted / --output /dev/null --retry 20 --retry-delay 1 --retry-connrefused

check "http is sent to https" are_same "308 https://localhost/es" \
  "$(curl --silent --output /dev/null --write-out '%{http_code} %{redirect_url}' http://localhost:5088/es)"
check "the site's headers come through unchanged" are_same "$(site_headers of_direct)" "$(site_headers fronted)"
check "no header comes twice" [ -z "$(site_headers fronted | cut -d: -f1 | uniq -di)" ]
check "a compressed page comes through compressed" are_same br \
  "$(fronted / --header 'Accept-Encoding: br' --output /dev/null --write-out '%header{content-encoding}')"

echo "Loading"
wrk --threads 1 --connections 8 --duration 300s --timeout 10s --script "$work/load.lua" "$site" -- "${paths[@]}" >"$work/load.txt" 2>&1 &
load_pid=$!
heads &
sleep 3
stop_replica 5081 KILL
before=$(answered 5082)
sleep 3
check "replica 5082 answered alone while 5081 was dead" [ $(($(answered 5082) - before)) -gt 100 ]
start_replica 5081
sleep 6
before=$(answered 5081)
check "replica 5082 ended by SIGTERM with exit code 0" stop_replica 5082 TERM
sleep 2
check "replica 5081 was in use again, and answered alone" [ $(($(answered 5081) - before)) -gt 100 ]
start_replica 5082

old=$(content_version 5081)
printf '\nAn edit under load.\n' >>"$work/content/side-effects.md"
for _ in $(seq 100); do
  [ "$(content_version 5081)" != "$old" ] && [ "$(content_version 5082)" != "$old" ] && break
  sleep 0.1
done
check "both replicas took the edit" not are_same "$old" "$(content_version 5081)"
check "both replicas have the same content" are_same "$(content_version 5081)" "$(content_version 5082)"
sleep 2
check "the load was still on" kill -INT "$load_pid"
wait "$load_pid"
touch "$work/stop"
sleep 1

grep '^GET' "$work/load.txt"
echo "HEAD requests=$(wc -l <"$work/heads.txt") faults=$(grep -vc '^200$' "$work/heads.txt")"
check "no GET failed" grep -q '^GET requests=[1-9][0-9]* faults=0$' "$work/load.txt"
check "no HEAD failed" not grep -qv '^200$' "$work/heads.txt"
for path in "${paths[@]}"; do
  check "same bytes from both replicas and the front: $path" \
    are_same "$(body "$path" of_direct)" "$(body "$path" of_other)" "$(body "$path" fronted)"
  check "same $(etag "$path" fronted): $path" \
    are_same "$(etag "$path" of_direct)" "$(etag "$path" of_other)" "$(etag "$path" fronted)"
done
fronted /side-effects >"$work/edited.html"
check "the edit is shown" grep -q 'An edit under load' "$work/edited.html"
echo "memory of replica 5081, highest: $(awk '/VmHWM/ { print int($2 / 1024) " MB" }' "/proc/${replica[5081]}/status")"

stop_replica 5081 KILL
stop_replica 5082 KILL
check "with both replicas dead the front says so" grep -q '^50[23]$' \
  <(fronted '/?secret=of-a-visitor' --output /dev/null --write-out '%{http_code}\n')
check "no visitor's address and no query string was written down" \
  not grep -lE 'secret=|remote_ip|client: |127\.0\.0\.1 - ' "$work"/*.log
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

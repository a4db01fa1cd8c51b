#!/usr/bin/env bash
# Measures how fast a warm page is served by this site, by nginx from a precompressed file, by a bare Kestrel handler, and by the
# framework's output cache: with the same bytes and headers, one core for the server and another for the load, alternating, in
# five rounds or the number given. Then the same with request logging; then the time to the first page, and the memory.
# --test is a quick run.
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-5}
seconds=5
requests=100000
if [ "$rounds" = --test ]; then
  rounds=1
  seconds=1
  requests=1000
fi

page=/about-botox
port=7500
connections=32
as_root=$([ "$(id -u)" = 0 ] || echo sudo)
for tool in nginx wrk; do
  command -v "$tool" >/dev/null || $as_root apt-get install --yes --quiet "$tool" >/dev/null
done

work=$(mktemp -d)
chmod 755 "$work" # nginx reads as another user
trap 'kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$work"' EXIT

dotnet publish src/MyBotoxLA.Web --configuration Release --output "$work/site" --nologo --verbosity quiet
dotnet publish benchmarks/MyBotoxLA.Yardsticks --configuration Release --output "$work/yardsticks" --nologo --verbosity quiet

# name log(on|off): starts the server on core 0 and waits until it responds
start() {
  port=$((port + 1))
  local url=http://127.0.0.1:$port
  case $1 in
    site) taskset -c 0 dotnet "$work/site/MyBotoxLA.Web.dll" --urls "$url" --Site:BaseUrl "http://127.0.0.1" --Log:Requests "$([ "$2" = on ] && echo true || echo false)" >"$work/log" 2>&1 & ;;
    nginx) nginx_config "$2" >"$work/nginx.conf"; taskset -c 0 nginx -p "$work" -c "$work/nginx.conf" -g "daemon off;" >"$work/log" 2>&1 & ;;
    *) taskset -c 0 dotnet "$work/yardsticks/MyBotoxLA.Yardsticks.dll" "$1" "$work/head" "$work/body" --urls "$url" >"$work/log" 2>&1 & ;;
  esac
  server=$!
  for _ in $(seq 200); do
    curl --silent --fail --output /dev/null "$url$page" && return
    sleep 0.05
  done
  echo "$1 did not start:" >&2
  cat "$work/log" >&2
  exit 1
}

stop() {
  kill "$server"
  wait "$server" 2>/dev/null || true
}

nginx_config() {
  cat <<NGINX
worker_processes 1;
pid $work/nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http {
  types { text/html html; }
  charset utf-8;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=1000;
  gzip_static on;
  gzip_vary on;
  server_tokens off;
  access_log $([ "$1" = on ] && echo "$work/access.log" || echo off);
  server {
    listen 127.0.0.1:$port;
    root $work/root;
    add_header Last-Modified "";
$(grep -viE '^(content-|date|etag|vary)' "$work/head" | sed -E 's/"/\\"/g; s/^([^:]+): (.*)$/    add_header \1 "\2";/')
    location / { try_files \$uri.html =404; }
  }
}
NGINX
}

# Requests per second of the running server, as printed by wrk.
load() {
  taskset -c 1 wrk --threads 1 --connections "$connections" --duration "${seconds}s" --header "Accept-Encoding: gzip" "http://127.0.0.1:$port$page" |
    awk '/Non-2xx|Socket errors/ { print > "/dev/stderr"; exit 1 } /Requests\/sec/ { print $2 }'
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

# All servers send the same bytes and headers.
start site off
sleep 2
curl --silent --header "Accept-Encoding: gzip" --dump-header "$work/all" --output "$work/body" "http://127.0.0.1:$port$page"
tr -d '\r' <"$work/all" | grep ': ' | grep -viE '^(date|content-length)' >"$work/head"
mkdir -p "$work/root"
cp "$work/body" "$work/root$page.html.gz"
gzip --decompress --stdout "$work/body" >"$work/root$page.html"
stop

measure() {
  local kinds="$1" log=$2
  for _ in $(seq "$rounds"); do
    for kind in $kinds; do
      start "$kind" "$log"
      load >/dev/null # until it is warm
      load >>"$work/$kind.$log"
      stop
    done
  done
}

measure "nginx bare output-cache site" off
measure "nginx site" on

site=$(median <"$work/site.off")
printf '%-14s %12s %14s\n' "log off" "requests/s" "site ratio"
for kind in site nginx bare output-cache; do
  other=$(median <"$work/$kind.off")
  printf '%-14s %12.0f %14.2f\n' "$kind" "$other" "$(awk "BEGIN { print $site / $other }")"
done
site=$(median <"$work/site.on")
printf '\n%-14s %12s %14s\n' "log on" "requests/s" "site ratio"
for kind in site nginx; do
  other=$(median <"$work/$kind.on")
  printf '%-14s %12.0f %14.2f\n' "$kind" "$other" "$(awk "BEGIN { print $site / $other }")"
done

# Milliseconds from the start of a program to its first 200.
first_answer() {
  local begun
  port=$((port + 1))
  begun=$(date +%s%N)
  "$@" --urls "http://127.0.0.1:$port" >/dev/null 2>&1 &
  server=$!
  until curl --silent --fail --output /dev/null "http://127.0.0.1:$port/"; do :; done
  echo $((($(date +%s%N) - begun) / 1000000))
}

for _ in $(seq $((rounds * 2 - 1))); do
  first_answer dotnet "$work/yardsticks/MyBotoxLA.Yardsticks.dll" empty >>"$work/empty.start"
  stop
  first_answer dotnet "$work/site/MyBotoxLA.Web.dll" >>"$work/site.start"
  stop
done
empty=$(median <"$work/empty.start")
site=$(median <"$work/site.start")
printf '\nstart to the first 200: site %s ms, empty program %s ms, ratio %.2f\n' "$site" "$empty" "$(awk "BEGIN { print $site / $empty }")"

start site off
sleep 3
before=$(awk '/VmRSS/ { print $2 }' "/proc/$server/status")
sent=0
while [ "$sent" -lt "$requests" ]; do
  sent=$((sent + $(wrk --threads 1 --connections "$connections" --duration 1s --header "Accept-Encoding: gzip" "http://127.0.0.1:$port$page" | awk '/requests in/ { print $1 }')))
done
awk -v sent="$sent" -v before="$before" '/VmRSS/ { rss = $2 } /RssFile/ { file = $2 } END { printf "memory: %.0f MB at first, %.0f MB after %d requests, %.0f MB of it files of the framework and the program\n", before / 1024, rss / 1024, sent, file / 1024 }' "/proc/$server/status"
stop

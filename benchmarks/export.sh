#!/usr/bin/env bash
# Measures the watched export: how many files one edit writes, and how long it takes until the folder has switched; then the requests
# per second of nginx with the shipped configuration and the exported folder, and of a plain nginx that has only this page, with the
# same bytes, headers, and log, in alternating rounds.
#   benchmarks/export.sh [PAGES] [EDITS] [ROUNDS] [OPTION OF export …]
# PROGRAM and BENCHMARKS may name the folders of a published program and of built benchmarks; otherwise they are built.
set -euo pipefail
cd "$(dirname "$0")/.."
pages=${1:-10000}
edits=${2:-9}
rounds=${3:-5}
shift $(($# < 3 ? $# : 3))
seconds=3
work=$(mktemp -d)
chmod 755 "$work" # nginx reads as another user
trap 'kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$work"' EXIT

program=${PROGRAM:-$work/program}
benchmarks=${BENCHMARKS:-benchmarks/MyBotoxLA.Benchmarks/bin/Release/net10.0}
[ -n "${PROGRAM:-}" ] || dotnet publish src/MyBotoxLA.Web --configuration Release --output "$program" --nologo --verbosity quiet
median() { sort --numeric-sort | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
state() { readlink "$work/$1/current" || true; }

# name, content, options …: starts an exporter, and returns once there is a state
start() {
  dotnet "$program/MyBotoxLA.Web.dll" export "$work/$1" --watch --content "$2" --base-url https://www.example.com "${@:3}" >"$work/$1.log" 2>&1 &
  exporter=$!
  while [ -z "$(state "$1")" ]; do
    sleep 0.2
    kill -0 $exporter || { cat "$work/$1.log" >&2; exit 1; }
  done
}

if [ "$edits" -gt 0 ]; then
  [ -n "${BENCHMARKS:-}" ] || dotnet build benchmarks/MyBotoxLA.Benchmarks --configuration Release --nologo --verbosity quiet
  dotnet "$benchmarks/MyBotoxLA.Benchmarks.dll" generate "$work/content" "$pages"
  page=$(find "$work/content" -name 'page-1.md' | sort | head -1)
  start large "$work/content" "$@"
  sleep 5 # until the watcher has begun
  for edit in $(seq "$edits"); do
    before=$(state large)
    begun=$(date +%s%N)
    printf '\nEdit %s.\n' "$edit" >>"$page"
    while [ "$(state large)" = "$before" ]; do sleep 0.005; done
    echo $((($(date +%s%N) - begun) / 1000000)) >>"$work/switches"
    sleep 2 # until it is logged
  done
  kill $exporter
  wait $exporter || true
  grep -o '"Written":[0-9]*,"Milliseconds":[0-9]*' "$work/large.log"
  printf 'one edit of %s pages, from the write to the switch: %s ms (median of %s: %s)\n' "$pages" "$(median <"$work/switches")" "$edits" \
    "$(tr '\n' ' ' <"$work/switches")"
fi
[ "$rounds" -gt 0 ] || exit 0

start site content
kill $exporter
wait $exporter || true
path=/about-botox

# name, port, what is in the http block: starts nginx on core 0 until stopped
serve() {
  cat >"$work/$1.conf" <<NGINX
worker_processes 1;
daemon off;
pid $work/$1.pid;
error_log $work/$1.error;
events { worker_connections 1024; }
http { keepalive_requests 100000000; $3 }
NGINX
  taskset -c 0 nginx -e "$work/$1.error" -c "$work/$1.conf" &
  server=$!
  until curl --silent --fail --output /dev/null --header 'Host: www.example.com' "http://127.0.0.1:$2$path"; do sleep 0.05; done
}
shipped() { # without TLS, which would cost both the same
  sed -e 's/listen 80 .*/listen 127.0.0.1:7498;/; s/listen 443 .*/listen 127.0.0.1:7499;/; /listen \[::\]/d; /ssl_/d' \
    -e "s#/var/lib/mybotoxla-export#$work/site#; s#/var/log/nginx#$work#; s/limit_conn mybotoxla_addresses 100/limit_conn mybotoxla_addresses 1000/" \
    deploy/nginx/mybotoxla.conf >"$work/mybotoxla.conf"
  serve shipped 7499 "include $work/mybotoxla.conf;"
}
plain() {
  serve plain 7497 "
    sendfile on; tcp_nopush on; open_file_cache max=10000 inactive=60s; open_file_cache_valid 1s;
    gzip_static on; gzip_vary on; server_tokens off; charset utf-8; types { text/html html; }
    $(sed -n '/^map /,/escape=json/p' deploy/nginx/mybotoxla.conf) '{\"@t\":\"\$time_iso8601\",\"Method\":\"\$request_method\",\"Path\":\"\$mybotoxla_path\",\"Status\":\$status,\"Seconds\":\$request_time}';
    access_log $work/plain-requests.log mybotoxla buffer=64k flush=5s;
    server {
      listen 127.0.0.1:7497;
      root $work/plain;
      $(cat "$work/headers")
      add_header Last-Modified \"\";
      location / { try_files \$uri.html =404; }
    }"
}
stop() { kill $server && wait $server || true; }
load() { # port
  taskset -c 1 wrk --threads 1 --connections 32 --duration "${seconds}s" --header 'Accept-Encoding: gzip' --header 'Host: www.example.com' \
    "http://127.0.0.1:$1$path" | awk '/Non-2xx|Socket errors/ { print > "/dev/stderr"; exit 1 } /Requests\/sec/ { print $2 }'
}

shipped
curl --silent --head --header 'Accept-Encoding: gzip' --header 'Host: www.example.com' "http://127.0.0.1:7499$path" | tr -d '\r' | tee "$work/head.shipped" |
  grep ': ' | grep -viE '^(content-(type|length|encoding)|date|etag|vary: accept-encoding|server|connection|accept-ranges)' | sed -E 's/"/\\"/g; s/^([^:]+): (.*)$/add_header \1 "\2";/' >"$work/headers"
stop
mkdir "$work/plain"
cp "$work/site/current$path".html* "$work/plain/"
plain
curl --silent --head --header 'Accept-Encoding: gzip' "http://127.0.0.1:7497$path" | tr -d '\r' >"$work/head.plain"
stop
diff <(grep -viE '^(date|etag|accept-ranges)' "$work/head.shipped" | sort) <(grep -viE '^(date|etag|accept-ranges)' "$work/head.plain" | sort)
for _ in $(seq "$rounds"); do
  shipped; load 7499 >/dev/null; load 7499 >>"$work/rates.shipped"; stop
  plain; load 7497 >/dev/null; load 7497 >>"$work/rates.plain"; stop
done
paste "$work/rates.shipped" "$work/rates.plain"
printf 'requests per second: shipped %.0f, plain %.0f, ratio of the medians %.3f\n' "$(median <"$work/rates.shipped")" "$(median <"$work/rates.plain")" \
  "$(awk "BEGIN { print $(median <"$work/rates.shipped") / $(median <"$work/rates.plain") }")"

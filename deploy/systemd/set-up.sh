#!/usr/bin/env bash
# Sets up a new server: two replicas, Caddy in front, and a timer that takes edits. Run as root; it can be run again.
#   deploy/systemd/set-up.sh DOMAIN REPOSITORY BUILD
#   deploy/systemd/set-up.sh your-clinic.com git@github.com:clinic/website.git artifacts/1
# DOMAIN and www.DOMAIN must point to this server. BUILD is a folder from `dotnet publish`. Needs Debian 12 or newer and the
# ASP.NET Core 10 runtime as /usr/bin/dotnet.
set -euo pipefail
umask 022
domain=${1:?the domain, without www}
repository=${2:?the address of the repository}
build=${3:?the folder of a build}
deploy=$(cd "$(dirname "$0")/.." && pwd)
editor=mybotoxla-edits
home=/var/lib/$editor
as_editor() { (cd / && runuser --user $editor -- env HOME=$home "$@"); }

echo "1. The runtime"
if ! /usr/bin/dotnet --list-runtimes | grep '^Microsoft\.AspNetCore\.App 10\.'; then
  echo "Install the ASP.NET Core 10 runtime first: https://learn.microsoft.com/dotnet/core/install/linux" >&2
  exit 1
fi

echo "2. Packages"
apt-get update
apt-get install --yes git openssh-client curl caddy

echo "3. A user that takes edits, with a key of its own"
id $editor >/dev/null 2>&1 || useradd --system --home-dir $home --shell /usr/sbin/nologin $editor
install -d -o $editor -g $editor -m 700 $home $home/.ssh
# Shown once more by the next run, if the key was not added during this one.
key=$home/.ssh/id_ed25519
if [ ! -e $key ]; then
  as_editor ssh-keygen -q -t ed25519 -N '' -C "edits of $domain" -f $key
  cat $key.pub
  read -rp "Add this key to the repository as a deploy key without write access, then press Enter. "
elif [ ! -e /srv/mybotoxla/.git ]; then
  cat $key.pub
fi

echo "4. The repository"
install -d -o $editor -g $editor -m 755 /srv/mybotoxla
[ -e /srv/mybotoxla/.git ] ||
  as_editor git -c core.sshCommand='ssh -o StrictHostKeyChecking=accept-new' clone --branch main "$repository" /srv/mybotoxla

echo "5. Settings"
install -d -m 755 /opt/mybotoxla/releases /etc/mybotoxla /usr/local/lib/mybotoxla
[ -e /etc/mybotoxla/settings.env ] || sed "s/example\.com/$domain/g" "$deploy/settings.env" >/etc/mybotoxla/settings.env

echo "6. Units and scripts"
install -m 644 "$deploy"/systemd/mybotoxla@.service "$deploy"/systemd/mybotoxla-edits.{service,timer} /etc/systemd/system/
install -m 644 "$deploy/systemd/journald@mybotoxla.conf" /etc/systemd/
# Copies that belong to root: an edit of the repository must not change what runs here.
install -m 755 "$deploy"/systemd/{release,take-edits}.sh /usr/local/lib/mybotoxla/
id mybotoxla-export >/dev/null 2>&1 || useradd --system --no-create-home --shell /usr/sbin/nologin mybotoxla-export
install -m 644 "$deploy"/export/mybotoxla-export{.service,-reload.path,-reload.service} /etc/systemd/system/
# The lines that Caddy writes for requests are deleted after 30 days, as those of the site.
install -d /etc/systemd/system/caddy.service.d
printf '[Service]\nLogNamespace=mybotoxla\n' >/etc/systemd/system/caddy.service.d/log.conf
systemctl daemon-reload

echo "7. The first release"
/usr/local/lib/mybotoxla/release.sh "$build"
systemctl enable mybotoxla@5081 mybotoxla@5082
systemctl enable --now mybotoxla-edits.timer mybotoxla-export mybotoxla-export-reload.path
echo "Waiting for the export, at most 10 minutes."
if ! timeout 600 sh -c 'until [ -e /var/lib/mybotoxla-export/Caddyfile ]; do sleep 1; done'; then
  echo "The export wrote no /var/lib/mybotoxla-export/Caddyfile. Correct what these lines say, and run this script again:" >&2
  journalctl --namespace mybotoxla -u mybotoxla-export --no-pager --lines 20 >&2
  exit 1
fi

echo "8. Caddy, which gets the certificates"
sed "s/example\.com/$domain/g" "$deploy/caddy/Caddyfile" >/etc/caddy/Caddyfile
caddy validate --config /etc/caddy/Caddyfile
systemctl enable caddy
systemctl restart caddy

echo "Done. Look at https://www.$domain and https://$domain, then go on in deploy/GO-LIVE.md."

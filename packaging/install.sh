#!/bin/sh
# Installs Poultice from its unpacked tarball, for you alone or, as root, for everybody:
#   sh install.sh [--remove] [PREFIX]     (PREFIX: ~/.local, or /usr/local for root)
# With DESTDIR set, everything is put below that folder, for whoever makes a package of it.
set -eu

remove=
if [ "${1:-}" = --remove ]; then
  remove=yes
  shift
fi
if [ "$(id -u)" -eq 0 ]; then default=/usr/local; else default=$HOME/.local; fi
prefix=${1:-$default}
case $prefix in
  *[\"\`\$\\\|\&%]*)
    echo "Poultice can't be started from a folder with one of \" \` \$ \\ | & % in its name: $prefix" >&2
    exit 1
    ;;
  /*) ;;
  *) prefix=$PWD/$prefix ;;
esac
here=$(cd "$(dirname "$0")" && pwd)
root=${DESTDIR:-}$prefix
share=$root/share

# What goes where: a file of the tarball and its place, a line each.
plan() {
  echo "poultice bin/poultice"
  (cd "$here/share" && find applications metainfo dbus-1 icons man doc -type f) | while read -r file; do
    echo "share/$file share/$file"
  done
  echo "share/completions/poultice share/bash-completion/completions/poultice"
  echo "share/completions/_poultice share/zsh/site-functions/_poultice"
  echo "share/completions/poultice.fish share/fish/vendor_completions.d/poultice.fish"
}

# Replaces a beginning of lines in an installed file: with_path FILE BEGINNING NEW
with_path() {
  sed "s|^$2|$3|" "$1" >"$1.new"
  chmod 644 "$1.new"
  mv -f "$1.new" "$1"
}

plan | while read -r from to; do
  if [ -n "$remove" ]; then
    rm -f "$root/$to"
  else
    mkdir -p "$root/$(dirname "$to")"
    # Put beside it and renamed: a program that runs can't be written over.
    cp "$here/$from" "$root/$to.new"
    mv -f "$root/$to.new" "$root/$to"
  fi
done

if [ -z "$remove" ]; then
  # The bus knows no path to look for programs on.
  with_path "$share/dbus-1/services/io.github.poultice.Poultice.service" 'Exec=[^ ]*' "Exec=\"$prefix/bin/poultice\""
  case $prefix in
    /usr | /usr/local | /app) ;;
    # Desktops look for programs on a path that may not have this folder.
    *) with_path "$share/applications/io.github.poultice.Poultice.desktop" 'Exec=poultice' "Exec=\"$prefix/bin/poultice\"" ;;
  esac
fi
# A package's manager does the rest by itself.
[ -z "${DESTDIR:-}" ] || exit 0

if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database -q "$share/applications" || true; fi
if command -v gtk-update-icon-cache >/dev/null 2>&1; then
  gtk-update-icon-cache -q -t -f "$share/icons/hicolor" 2>/dev/null || true
fi
if command -v dbus-send >/dev/null 2>&1 && [ -n "${DBUS_SESSION_BUS_ADDRESS:-}" ]; then
  # Not every bus looks by itself whether there are new programs to start.
  dbus-send --session --type=method_call --dest=org.freedesktop.DBus /org/freedesktop/DBus \
    org.freedesktop.DBus.ReloadConfig 2>/dev/null || true
fi
if [ -n "$remove" ]; then
  echo "Poultice is gone from $prefix. Your settings and your history are still yours: see the README."
else
  echo "Poultice is in $prefix/bin/poultice"
fi

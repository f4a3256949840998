#!/bin/sh
# Installs Poultice from its unpacked tarball, for you alone or, as root, for everybody:
#   sh install.sh [--remove] [PREFIX]     (PREFIX: ~/.local, or /usr/local for root)
set -eu

remove=
if [ "${1:-}" = --remove ]; then
  remove=yes
  shift
fi
if [ "$(id -u)" -eq 0 ]; then default=/usr/local; else default=$HOME/.local; fi
prefix=${1:-$default}
here=$(cd "$(dirname "$0")" && pwd)
share=$prefix/share

# What goes where: a file of the tarball and its place, a line each.
plan() {
  echo "poultice bin/poultice"
  (cd "$here/share" && find applications metainfo icons man -type f) | while read -r file; do
    echo "share/$file share/$file"
  done
  echo "share/completions/poultice share/bash-completion/completions/poultice"
  echo "share/completions/_poultice share/zsh/site-functions/_poultice"
  echo "share/completions/poultice.fish share/fish/vendor_completions.d/poultice.fish"
}

plan | while read -r from to; do
  if [ -n "$remove" ]; then
    rm -f "$prefix/$to"
  else
    mkdir -p "$prefix/$(dirname "$to")"
    # Put beside it and renamed: a program that runs can't be written over.
    cp "$here/$from" "$prefix/$to.new"
    mv -f "$prefix/$to.new" "$prefix/$to"
  fi
done

if [ -z "$remove" ] && [ "$prefix" != /usr ] && [ "$prefix" != /usr/local ]; then
  # Desktops look for programs on a path that may not have this folder.
  entry=$share/applications/io.github.poultice.Poultice.desktop
  sed "s|^Exec=poultice|Exec=\"$prefix/bin/poultice\"|" "$entry" >"$entry.new"
  mv -f "$entry.new" "$entry"
fi
if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database -q "$share/applications" || true; fi
if command -v gtk-update-icon-cache >/dev/null 2>&1; then
  gtk-update-icon-cache -q -t -f "$share/icons/hicolor" 2>/dev/null || true
fi
if [ -n "$remove" ]; then
  echo "Poultice is gone from $prefix. Your settings and your history are still yours: see the README."
else
  echo "Poultice is in $prefix/bin/poultice"
fi

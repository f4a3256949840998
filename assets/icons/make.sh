#!/bin/sh
# Draws the PNGs of the icon theme from poultice.svg. Needs rsvg-convert (Debian: librsvg2-bin).
set -eu
cd "$(dirname "$0")"
id=io.github.poultice.Poultice
mkdir -p hicolor/scalable/apps
cp poultice.svg "hicolor/scalable/apps/$id.svg"
for size in 16 24 32 48 64 128 256 512; do
  mkdir -p "hicolor/${size}x$size/apps"
  rsvg-convert -w "$size" -h "$size" poultice.svg -o "hicolor/${size}x$size/apps/$id.png"
done

# The signs of the tray, as the bytes a tray takes: 24 by 24 and 48 by 48 pixels of alpha, red, green and blue.
# Needs convert (Debian: imagemagick) too.
for sign in cold heat rest alarm paused; do
  for size in 24 48; do
    rsvg-convert -w "$size" -h "$size" "tray/$sign.svg" | convert png:- -depth 8 RGBA:- |
      python3 -c 'import sys; p = sys.stdin.buffer.read()
for i in range(0, len(p), 4): sys.stdout.buffer.write(p[i + 3:i + 4] + p[i:i + 3])' >"tray/$sign-$size.argb"
  done
done

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

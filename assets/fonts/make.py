#!/usr/bin/env python3
"""Cuts Poultice's fonts out of the Inter variable font.

    npm pack inter-ui@4.1.1 && tar xzf inter-ui-4.1.1.tgz
    pip install fonttools brotli
    python3 make.py package/variable/InterVariable.woff2

egui's text layout applies no OpenType features, so what we want of them is made the default here:
`tnum` (all figures equally wide: a running clock must not jitter) and `cv11` (single-storey a, as in the drawings).
Kerning stays where epaint can read it. Hinting is dropped: epaint rasterises outlines.
"""
import sys
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FREEZE = ("cv11", "tnum")

# Latin, Latin-1, Latin Extended-A, the Romanian and Turkish strays, Cyrillic, punctuation, currency, arrows, minus.
TEXT = (
    list(range(0x20, 0x7F)) + [c for c in range(0xA0, 0x180) if c not in (0xAD, 0x149)] + list(range(0x218, 0x21C)) + [0x1E9E]
    + list(range(0x400, 0x460)) + [0x490, 0x491]
    + [0x2009, 0x200A, 0x202F] + list(range(0x2010, 0x2016)) + list(range(0x2018, 0x201F)) + [0x2020, 0x2022, 0x2026]
    + [0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2116, 0x2122]
    + list(range(0x2190, 0x2194)) + [0x2212, 0x2248, 0x2260, 0x2264, 0x2265, 0x2713]
)
FIGURES = [ord(c) for c in "0123456789:+-−–., \u00a0hmin%°"]

CUTS = {
    # file: (wght, opsz, characters)
    "regular": (480, 14, TEXT),
    "semibold": (600, 14, TEXT),
    "bold": (680, 20, TEXT),
    "figures": (600, 32, FIGURES),
}


def substitutions(font, feature):
    """Glyph to glyph, for the single substitutions of one feature."""
    table, found = font["GSUB"].table, {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != feature:
            continue
        for index in record.Feature.LookupListIndex:
            for sub in table.LookupList.Lookup[index].SubTable:
                sub = getattr(sub, "ExtSubTable", sub)
                found.update(getattr(sub, "mapping", {}))
    return found


def freeze(font):
    """Makes the features in FREEZE the default by pointing the characters at the substituted glyphs."""
    for feature in FREEZE:
        swap = substitutions(font, feature)
        assert swap, f"the font has no {feature}"
        for table in font["cmap"].tables:
            table.cmap = {code: swap.get(glyph, glyph) for code, glyph in table.cmap.items()}


def raise_colon(font):
    """Takes the colon that is centred on the figures: in the big time it stands between nothing else."""
    swap = substitutions(font, "case")
    for table in font["cmap"].tables:
        table.cmap[ord(":")] = swap["colon"]


def cut(source, name, weight, optical_size, characters):
    font = TTFont(source)
    instantiateVariableFont(font, {"wght": weight, "opsz": optical_size}, inplace=True)
    freeze(font)
    if name == "figures":
        raise_colon(font)
    options = Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["MVAR", "STAT", "DSIG", "meta"]
    subsetter = Subsetter(options)
    missing = set(characters) - set(font.getBestCmap())
    if missing:
        print(f"{name}: Inter lacks", " ".join(f"U+{c:04X}" for c in sorted(missing)))
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    font.flavor = None
    font.save(f"poultice-{name}.ttf")


for name, (weight, optical_size, characters) in CUTS.items():
    cut(sys.argv[1], name, weight, optical_size, characters)

#!/usr/bin/env python3
"""Makes the font of the pictures for sharing from the display font of the site. Needs fontTools and Brotli.

    tools/picture-font.py src/MyBotoxLA.Web/wwwroot/assets/display.woff2 src/MyBotoxLA.Web/Sharing/display.ttf

Skia reads no WOFF 2, and kerning only from the table `kern`, so the pairs and classes of `GPOS` become pairs there.
"""
import sys

from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

NOT_NEEDED = ("GPOS", "GSUB", "gasp", "prep")


def kerning(font):
    pairs = {}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            for first, second, value in pairs_of(table, font.getGlyphOrder()):
                # The first table that has a pair decides.
                pairs.setdefault((first, second), value.XAdvance if value else 0)
    return {pair: advance for pair, advance in pairs.items() if advance}


def pairs_of(table, glyphs):
    if table.Format == 1:
        for first, following in zip(table.Coverage.glyphs, table.PairSet):
            for record in following.PairValueRecord:
                yield first, record.SecondGlyph, record.Value1
        return
    for first in table.Coverage.glyphs:
        row = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)]
        for second in glyphs:
            yield first, second, row.Class2Record[table.ClassDef2.classDefs.get(second, 0)].Value1


font = TTFont(sys.argv[1])
pairs = KernTable_format_0()
pairs.version, pairs.coverage, pairs.apple, pairs.tupleIndex = 0, 1, False, None
pairs.kernTable = kerning(font)
font["kern"] = newTable("kern")
font["kern"].version, font["kern"].kernTables = 0, [pairs]
for table in NOT_NEEDED:
    if table in font:
        del font[table]
font.flavor = None
font.save(sys.argv[2])

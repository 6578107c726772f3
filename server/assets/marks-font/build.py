"""Draws the marks that Sarabun lacks (☐ ☑ ✓) on its 1000-unit em and prints them as base64 WOFF2.

    pip install fonttools brotli && python3 build.py

Paste the output into server/src/ports/pdf/sheet/marks-font.ts. The outlines are the project's own.
"""
import base64
import io

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

LEFT, RIGHT, BOTTOM, TOP, STROKE = 60, 860, -90, 710, 62
CHECK = [(215, 345), (300, 415), (415, 250), (690, 640), (770, 575), (425, 75)]


def rectangle(pen, left, bottom, right, top, hole=False):
    corners = [(left, bottom), (left, top), (right, top), (right, bottom)]
    polygon(pen, corners[::-1] if hole else corners)


def polygon(pen, points):
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()


def glyph(box, check):
    pen = TTGlyphPen(None)
    if box:
        rectangle(pen, LEFT, BOTTOM, RIGHT, TOP)
        rectangle(pen, LEFT + STROKE, BOTTOM + STROKE, RIGHT - STROKE, TOP - STROKE, hole=True)
    if check:
        polygon(pen, CHECK)
    return pen.glyph()


glyphs = {
    ".notdef": glyph(True, False),
    "box": glyph(True, False),
    "boxticked": glyph(True, True),
    "tick": glyph(False, True),
}
font = FontBuilder(1000, isTTF=True)
font.setupGlyphOrder(list(glyphs))
font.setupCharacterMap({0x2610: "box", 0x2611: "boxticked", 0x2713: "tick"})
font.setupGlyf(glyphs)
font.setupHorizontalMetrics({name: (920, LEFT) for name in glyphs})
font.setupHorizontalHeader(ascent=1068, descent=-232)
font.setupNameTable({"familyName": "Khamrong Marks", "styleName": "Regular", "psName": "KhamrongMarks"})
font.setupOS2(sTypoAscender=1068, sTypoDescender=-232, usWinAscent=1068, usWinDescent=232, fsType=0, version=4, sxHeight=500, sCapHeight=700)
font.setupPost()
font.font.flavor = "woff2"
out = io.BytesIO()
font.save(out)
print(base64.b64encode(out.getvalue()).decode())

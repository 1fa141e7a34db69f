"""Step 2 of 2 of making the "stacked" fonts (see make-stacked.mjs): one glyph for each letter with its accent."""
import json
import sys

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphComponent, Glyph

source, places, target = sys.argv[1:]
data = json.load(open(places, encoding="utf-8"))
font = TTFont(source)
names = font.getGlyphOrder()

options = Options(layout_features=[], hinting=False, glyph_names=True, notdef_outline=True)
subsetter = Subsetter(options)
subsetter.populate(
    unicodes={ord(c) for c in data["letters"] + data["accents"] + data["alone"]},
    glyphs=sorted({names[p["glyph"]] for pair in data["placed"] for p in pair["parts"]}),
)
subsetter.subset(font)

cmap, rules, drawn = font.getBestCmap(), [], []
for number, entry in enumerate(data["placed"]):
    glyph = Glyph()
    glyph.numberOfContours = -1
    glyph.components = []
    for part in entry["parts"]:
        component = GlyphComponent()
        component.glyphName, component.x, component.y = names[part["glyph"]], part["x"], part["y"]
        component.flags = 0x0004  # ROUND_XY_TO_GRID; the arguments are offsets
        glyph.components.append(component)
    name = f"stacked{number}"
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"].glyphs[name] = glyph
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (entry["width"], getattr(glyph, "xMin", 0))
    letter, accent = entry["pair"]
    rules.append(f"sub {cmap[ord(letter)]} {cmap[ord(accent)]} by {name};")

addOpenTypeFeaturesFromString(font, "languagesystem DFLT dflt; languagesystem latn dflt;\nfeature ccmp {\n" + "\n".join(rules) + "\n} ccmp;")
font.flavor = "woff"
font["post"].formatType = 3.0
font.save(target)

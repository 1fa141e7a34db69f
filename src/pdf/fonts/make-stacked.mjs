/**
 * Step 1 of 2 of making the "stacked" fonts: where each accent goes on each letter, asked of the whole Noto Sans.
 *
 * Unicode has no single character for Ẹ̀, m̀ or ɛ̃. They are a letter followed by an accent, and @react-pdf 4.9
 * misplaces such accents (it forgets their height) or loses the letter. So each pair is made one glyph here.
 *
 * To make the fonts again (Python with fonttools; the whole fonts come from the npm package @expo-google-fonts/noto-sans):
 *   npm pack @expo-google-fonts/noto-sans@0.4.2 && tar xzf expo-google-fonts-noto-sans-0.4.2.tgz
 *   for w in 400Regular 700Bold; do
 *     node make-stacked.mjs package/$w/NotoSans_$w.ttf > places-$w.json
 *     python3 make-stacked.py package/$w/NotoSans_$w.ttf places-$w.json noto-sans-stacked-${w:0:3}-normal.woff
 *   done
 */
import { readFileSync } from 'node:fs';
import { create } from 'fontkit';

/** Letters of Latin alphabets that carry tone or length marks which Unicode did not compose. */
const letters = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  ...'ẸẹỊịỌọỤụṢṣẠạĄąĘęĮįǪǫŲųÄäÖöÜüÂâÊêÔôÆæØøŁłƐɛƆɔƎǝƏəƗɨɩƱʊƲʋŊŋĖėĒēĀāŌōŪūĪīÑñÕõÃã',
];
/** grave, acute, circumflex, tilde, macron, breve, dot, diaeresis, ring, double acute, caron; below: dot, cedilla, ogonek, line, macron */
const accents = [
  0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30a, 0x30b, 0x30c, 0x323, 0x327, 0x328, 0x329,
  0x331,
].map((code) => String.fromCodePoint(code));

/** An i loses its dot under an accent. The font's own rule for this misses an accent below in between (ị́). */
const undotted = (text) => text.replace(/^i(?=[^\u0300-\u0314]*[\u0300-\u0314])/, 'ı');

/** Characters that Google's Noto Sans files take apart into letter and accent, with the same losses. */
const alone = [...'ẹịọụṣṃṅǹḿ'];

const font = create(readFileSync(process.argv[2]));
const pairs = letters.flatMap((letter) => accents.map((accent) => letter + accent));
// Only pairs that Unicode leaves as exactly this letter and this accent: the others are one character already.
const stacked = pairs.filter((pair) => pair.normalize('NFC') === pair);

const placed = stacked.map((pair) => {
  const { glyphs, positions } = font.layout(undotted(pair.normalize('NFD')));
  let x = 0;
  const parts = glyphs.map((glyph, i) => {
    const { xOffset, yOffset, xAdvance } = positions[i];
    const part = { glyph: glyph.id, x: Math.round(x + xOffset), y: Math.round(yOffset) };
    x += xAdvance;
    return part;
  });
  return { pair, width: Math.round(x), parts };
});
console.log(JSON.stringify({ letters, accents, alone, placed }));

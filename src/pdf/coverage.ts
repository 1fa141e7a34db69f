/**
 * Generated from the font files: `npx vitest run tests/pdf/coverage.test.ts -u` writes it again.
 * Ranges of code points, in hexadecimal. The order is the order in which the fonts are asked for a character.
 */
export const coverage = [
  {
    subset: 'latin',
    ranges:
      '20-7e a1-ac ae-ff 131 152-153 2bb-2bc 2c6 2da 2dc 2013-2014 2018-201a 201c-201e 2022 2026 2032-2033 2039-203a 2044 20ac 2122 2212 fffd',
  },
  {
    subset: 'latin-ext',
    ranges:
      '20 100-130 132-151 154-2ba 2bc-2c5 2c7-2cc 2ce-2d7 2dd-2ff 1d00-1dbf 1e00-1e9f 1ef2-1eff 2020 20a0-20ab 20ad-20c0 2113 2c60-2c7f a720-a7ca a7d0-a7d1 a7d3 a7d5-a7d9 a7f2-a7ff',
  },
  {
    subset: 'vietnamese',
    ranges: '20 102-103 110-111 128-129 168-169 1a0-1a1 1af-1b0 1ea0-1ef9 20ab',
  },
  {
    subset: 'cyrillic',
    ranges: '20 400-45f 490-491 4b0-4b1 2116',
  },
  {
    subset: 'cyrillic-ext',
    ranges: '20 460-482 48a-48f 492-4af 4b2-52f 1c80-1c88 20b4 a640-a66e a673 a67e-a69d',
  },
  {
    subset: 'greek',
    ranges: '20 370-377 37a-37f 384-38a 38c 38e-3a1 3a3-3e1 3f0-3ff',
  },
  {
    subset: 'greek-ext',
    ranges:
      '20 1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3 1fd6-1fdb 1fdd-1fef 1ff2-1ff4 1ff6-1ffe',
  },
] as const;

/** The letters and accents of the fonts in `fonts/`, where each pair is one glyph (see fonts/make-stacked.mjs). */
export const stackedLetters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzẸẹỊịỌọỤụṢṣẠạĄąĘęĮįǪǫŲųÄäÖöÜüÂâÊêÔôÆæØøŁłƐɛƆɔƎǝƏəƗɨɩƱʊƲʋŊŋĖėĒēĀāŌōŪūĪīÑñÕõÃã';
export const stackedAccents =
  '\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0323\u0327\u0328\u0329\u0331';
/** Characters that the other files draw as two glyphs, which react-pdf cannot place or copy: `stacked` has them whole. */
export const stackedAlone = 'ẹịọụṣṃṅǹḿ';

/** The little of fontkit that the tests ask of a font file (it comes with @react-pdf/renderer, without types). */
declare module 'fontkit' {
  interface Font {
    readonly characterSet: readonly number[];
    layout(
      text: string,
      features?: readonly string[],
      script?: string,
      language?: string,
      direction?: 'ltr',
    ): {
      readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[];
      readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
    };
  }
  export function openSync(path: string): Font;
}

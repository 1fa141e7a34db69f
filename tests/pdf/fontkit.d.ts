/** The little of fontkit that the tests ask of a font file (it comes with @react-pdf/renderer, without types). */
declare module 'fontkit' {
  interface Font {
    readonly characterSet: readonly number[];
    layout(text: string): {
      readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[];
    };
  }
  export function openSync(path: string): Font;
}

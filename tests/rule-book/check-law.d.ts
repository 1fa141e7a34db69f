declare module '*/check-law.mjs' {
  type Days = Readonly<Record<string, string>>;
  export function lapsed(
    law: { readonly sources: Days; readonly contacts: Days; readonly holidaysUntil: string },
    today: string,
  ): readonly string[];
}

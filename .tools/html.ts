/** Text that is markup already, and is put in as it is. */
export interface Html {
  readonly text: string;
}

type Part = string | Html | readonly Part[];

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const asText = (part: Part): string => {
  if (typeof part === 'string') return escaped(part);
  return 'text' in part ? part.text : part.map(asText).join('');
};

/** A tag for templates: everything put in is escaped unless it is markup made by this tag. @returns markup. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  text: texts.map((text, at) => text + asText(parts[at] ?? '')).join(''),
});

import { textOf, type Entry } from './book';

/** A letter that follows a number belongs to it, "17ZF", but a number that follows letters does not, "SP-T14". */
const tokensOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .match(/\d+\p{L}*|\p{L}[\p{L}\p{M}’]*/gu) ?? [];

const isNumber = (token: string) => /^\d/.test(token);

/** A number, or a letter after one, means what it means only right after what stands before it: "reg 17(3)(a)". */
const sticks = (token: string, before: string | undefined) =>
  before !== undefined && (isNumber(token) || (token.length === 1 && isNumber(before)));

const fits = (token: string, wanted: string) =>
  isNumber(wanted) ? token === wanted : token.startsWith(wanted);

const hasRun = (tokens: readonly string[], run: readonly string[]) =>
  tokens.some((_, at) => run.every((wanted, step) => fits(tokens[at + step] ?? '', wanted)));

/** Takes what was typed; gives the runs of words that must stand together. */
function runsOf(query: string): readonly (readonly string[])[] {
  const runs: string[][] = [];
  tokensOf(query).forEach((token, index, all) => {
    const run = runs.at(-1);
    if (run && sticks(token, all[index - 1])) run.push(token);
    else runs.push([token]);
  });
  return runs;
}

/** Takes all entries; gives a way to search them. Reading them takes a while, and is done once. */
export function searcher(entries: readonly Entry[]): (query: string) => ReadonlySet<string> | undefined {
  const read = entries.map((entry) => ({ anchor: entry.anchor, tokens: tokensOf(textOf(entry)) }));
  /**
   * Takes what was typed; gives the anchors of the entries in which all of it stands, or undefined when nothing was.
   * Words match from their beginning ("reg" is "regulation"), numbers whole.
   */
  return (query) => {
    const runs = runsOf(query);
    if (runs.length === 0) return undefined;
    const found = read.filter(({ tokens }) => runs.every((run) => hasRun(tokens, run)));
    return new Set(found.map(({ anchor }) => anchor));
  };
}

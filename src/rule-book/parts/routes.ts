import { hasLetter, routes, type Route, type RouteId } from '../../domain/routes';
import { anchorOf } from '../anchors';
import type { Cell, Entry, Part } from '../book';
import { ids } from '../ids';
import { cited, entryLink, joined, kept, line, text } from '../pieces';
import { rowLinks } from '../used-by';
import type { Words } from '../words';

function letterAndContact(id: RouteId, { t }: Words): Cell {
  const { contact, sources = [] }: Route = routes[id];
  return [
    hasLetter(id)
      ? { pieces: [entryLink(t('rule-book:routes.letter'), anchorOf.letter(id))] }
      : line(t('rule-book:routes.noLetter')),
    ...(sources.length === 0 ? [] : [{ pieces: cited(sources) }]),
    ...(contact === undefined
      ? []
      : [{ pieces: [text(`${t('rule-book:routes.contact')} `), ...cited([contact])] }]),
  ];
}

const routeEntry = (id: RouteId, words: Words): Entry => ({
  anchor: anchorOf.route(id),
  cells: [
    [{ pieces: [text(words.t(`routes:${id}.name`))], under: [kept(id)] }],
    [line(words.t(`routes:${id}.what`))],
    [
      {
        pieces: joined(
          rowLinks((row) => row.route === id, words),
          ', ',
        ),
      },
    ],
    letterAndContact(id, words),
  ],
});

/** Every route: what it is, which rows lead to it, and its letter. */
export function routesPart(words: Words): Part {
  const { t } = words;
  return {
    id: 'part-routes',
    title: t('rule-book:routes.title'),
    intro: t('rule-book:routes.intro'),
    columns: [
      t('rule-book:column.route'),
      t('rule-book:column.what'),
      t('rule-book:column.rows'),
      t('rule-book:column.letter'),
    ],
    entries: ids.routes.map((id) => routeEntry(id, words)),
  };
}

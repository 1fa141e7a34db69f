import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { councilNamed } from '../domain/councils/councils';
import { councilExactlyNamed, type Match } from '../domain/councils/find-councils';
import { isNation } from '../domain/councils/outside-england';

export interface TypedCouncil {
  /** A council's GSS code, a nation outside England, or nothing. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What stood in the box when nothing was chosen yet. */
  readonly begun?: string;
  readonly onType?: (text: string) => void;
}

/**
 * Keeps what is typed beside the council it stands for: text stays as typed, and stands for none until one is chosen.
 * Takes both and what is told when they change; gives the text and the ways to change it. Never throws.
 * Source: the product's own convention (nothing typed is lost, nothing is chosen by surprise).
 */
export function useTypedCouncil({ value, onChange, begun = '', onType }: TypedCouncil) {
  const { t } = useTranslation('safety');
  const nameFor = (kept: string) =>
    isNation(kept) ? t(`council.nation.${kept}`) : (councilNamed(kept)?.name ?? '');
  const [typed, setTyped] = useState(() => (value === '' ? begun : nameFor(value)));
  const [told, setTold] = useState(value);
  const [seen, setSeen] = useState(value);

  if (value !== seen) {
    setSeen(value);
    // Only a value from elsewhere (a form that is reset or loaded) may replace the text.
    if (value !== told) {
      setTold(value);
      setTyped(nameFor(value));
    }
  }

  function tell(next: string) {
    setTold(next);
    if (next !== value) onChange(next);
  }

  function type(text: string) {
    setTyped(text);
    tell('');
    onType?.(text);
  }

  function choose(match: Match) {
    setTyped(match.name);
    tell(match.kind === 'council' ? match.code : match.nation);
  }

  function chooseIfExact() {
    const exact = value === '' ? councilExactlyNamed(typed) : undefined;
    if (exact) choose(exact);
  }

  return { typed, type, choose, chooseIfExact };
}

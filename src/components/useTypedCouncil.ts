import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { councilNamed } from '../domain/councils/councils';
import { councilExactlyNamed, type Match } from '../domain/councils/find-councils';
import { isNation } from '../domain/councils/outside-england';

/**
 * Keeps what is typed beside the council it stands for: text stays as typed, and stands for none until one is chosen.
 * Takes the value and what is told when it changes; gives the text and the ways to change it. Never throws.
 * Source: the product's own convention (nothing typed is lost, nothing is chosen by surprise).
 */
export function useTypedCouncil(value: string, onChange: (value: string) => void) {
  const { t } = useTranslation('safety');
  const nameFor = (kept: string) =>
    isNation(kept) ? t(`council.nation.${kept}`) : (councilNamed(kept)?.name ?? '');
  const [typed, setTyped] = useState(() => nameFor(value));
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

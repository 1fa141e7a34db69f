import { useTranslation } from 'react-i18next';
import { Link } from 'raviger';
import { useAnswers } from '../answers';
import { walk } from '../domain/journey';
import { chosenLetter } from '../domain/letters';
import type { Answers } from '../domain/questions';
import { paths, pathOf } from '../paths';
import type { KnownCase } from './as-known';

const chosen = chosenLetter('chaseOverdue');

/** Leads to the letter that asks where the answer is: at once, unless something has to be asked for it. */
export function ChaseButtons({ known }: { readonly known: KnownCase }) {
  const { t } = useTranslation('case');
  const { answers, today, comeBack } = useAnswers();
  const asksIfChased = known.next === 'chasedOn';

  function toLetter(some: Answers) {
    const all = { ...answers, ...some };
    const { letter, next } = walk(all, today, chosen);
    const isReady = letter !== undefined && next === undefined;
    comeBack((kept) => ({ ...kept, answers: all, chosen }), isReady ? paths.letter : undefined);
  }

  if (!asksIfChased)
    return (
      <p className="case-buttons">
        <button type="button" className="button" onClick={() => toLetter({})}>
          {t('silence.letter')}
        </button>
      </p>
    );
  return (
    <p className="case-buttons">
      <button type="button" className="button" onClick={() => toLetter({ chasedOn: 'no' })}>
        {t('silence.notAsked')}
      </button>
      <Link className="button button-quiet" href={pathOf('chasedOn')}>
        {t('silence.alreadyAsked')}
      </Link>
    </p>
  );
}

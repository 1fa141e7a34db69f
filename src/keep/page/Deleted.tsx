import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import { heldNow, type Held } from './DeletePart';
import { Told } from './Told';

const places = ['page', 'tab', 'device'] as const;

/** Takes what was held before; reads again what is held now, and shows both. */
export function Deleted({ before }: { readonly before: Held }) {
  const { t } = useTranslation('keep');
  const { answers, drafts } = useAnswers();
  const now = heldNow(Object.keys(answers).length + drafts.size());
  const isEmpty = places.every((place) => now[place] === 0);
  const say = (place: keyof Held, count: number) => {
    if (count === 0) return t('delete.empty');
    return place === 'page' ? t('delete.answers', { count }) : t('delete.characters', { count });
  };
  return (
    <Told level="h2" heading={isEmpty ? t('delete.done') : t('delete.notAll')}>
      <p>{t('delete.proof')}</p>
      <table className="proof">
        <thead>
          <tr>
            {(['place', 'before', 'after'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`delete.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place}>
              <th scope="row">{t(`delete.${place}`)}</th>
              <td>{say(place, before[place])}</td>
              <td className="proof-now">{say(place, now[place])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('delete.files')}</p>
    </Told>
  );
}

import { useTranslation } from 'react-i18next';
import { LineList } from '../result/LineList';
import { readLines } from '../result/read-lines';
import { Section } from '../result/Section';

const rows = ['sentOn', 'how', 'toWhom', 'answerDue', 'spokeTo'] as const;

/** Says how to send a letter so that it can be proved, and gives a box to fill in by hand on paper. */
export function SendAndProve() {
  const { t } = useTranslation(['plan', 'result']);
  return (
    <>
      <Section title={t('plan:send.title')} className="plan-send">
        <LineList
          lines={[
            ...readLines(t('plan:send.lines', { returnObjects: true })),
            ...readLines(t('result:letter.after.proof', { returnObjects: true })),
          ]}
        />
      </Section>
      <Section title={t('plan:proof.title')} className="plan-proof">
        <p className="plan-screen-only">{t('plan:proof.intro')}</p>
        <table>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{t(`plan:proof.rows.${row}`)}</th>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </>
  );
}

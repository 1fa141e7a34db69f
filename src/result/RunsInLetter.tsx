import type { Run } from '../domain/letters/letter-document';
import '../styles/answers.css';

/** Takes pieces of one paragraph; shows them in a row, the person's own words with every space they typed. */
export function RunsInLetter({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) => (
    <span key={index} className={run.own ? 'own-words' : undefined}>
      {run.text}
    </span>
  ));
}

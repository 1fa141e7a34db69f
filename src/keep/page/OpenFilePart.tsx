import { useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswers } from '../../answers';
import { Section } from '../../result/Section';
import { readFile, type FileRead } from '../file/read-file';
import { FileText } from './FileText';
import { Told } from './Told';
import { useWhileHere } from '../../useWhileHere';
import { useTakeWork } from './useTakeWork';
import { WhichWork } from './WhichWork';

type Reading = 'idle' | 'reading' | 'unread' | 'keptHere' | FileRead;

/** Opens a save file, this version's or an older one's; what cannot be opened is shown as text. */
export function OpenFilePart({ hasWork }: { readonly hasWork: boolean }) {
  const { t } = useTranslation('keep');
  const { today } = useAnswers();
  const takeWork = useTakeWork();
  const [reading, setReading] = useState<Reading>('idle');
  const now = useWhileHere({ hasWork, takeWork });

  async function open(file: File) {
    setReading('reading');
    try {
      const read = await readFile(file, today);
      const here = now();
      if ('work' in read && here?.hasWork === false) here.takeWork(read.work);
      else setReading(read);
    } catch {
      setReading('unread');
    }
  }
  function onChange({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    // The same file can be chosen again after a change.
    if (file) void open(file).finally(() => (target.value = ''));
  }

  return (
    <Section title={t('open.heading')}>
      <p id="open-what">{t('open.what')}</p>
      <label className="file-label" htmlFor="open-file">
        {t('open.label')}
      </label>
      <input
        id="open-file"
        className="file-box"
        type="file"
        accept=".html,.htm,text/html"
        aria-describedby="open-what"
        onChange={onChange}
      />
      <div role="status">
        {reading === 'reading' && <p>{t('open.reading')}</p>}
        {reading === 'unread' && <p>{t('open.unread')}</p>}
        {reading === 'keptHere' && <p>{t('which.keptHere')}</p>}
      </div>
      {typeof reading === 'object' && 'problem' in reading && (
        <Told heading={t(`open.problem.${reading.problem}.title`)}>
          <p>{t(`open.problem.${reading.problem}.text`)}</p>
          <p>{t('open.stillHere')}</p>
          <FileText text={reading.text} />
        </Told>
      )}
      {typeof reading === 'object' && 'work' in reading && (
        <WhichWork
          opened={reading.work}
          onKeepHere={() => setReading('keptHere')}
          onTake={() => takeWork(reading.work)}
        />
      )}
    </Section>
  );
}

import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { ErrorList, type ErrorInWords } from '../components/ErrorList';
import { Page } from '../components/Page';
import { AsidePart } from '../keep/page/AsidePart';
import { Deleted } from '../keep/page/Deleted';
import { DeletePart, type Held } from '../keep/page/DeletePart';
import { DevicePart } from '../keep/page/DevicePart';
import { OpenFilePart } from '../keep/page/OpenFilePart';
import { SaveFilePart } from '../keep/page/SaveFilePart';
import { nextPath, paths } from '../paths';
import '../styles/result.css';
import '../styles/keep.css';

/** Where a person saves their answers, opens saved ones, keeps a copy on the device, and deletes everything. Open at any time. */
export function KeepPage() {
  const { t } = useTranslation('keep');
  const { answers, aside = [], drafts, walk, cannotKeep } = useAnswers();
  /** What was held before each time that everything was deleted. */
  const [deleted, setDeleted] = useState<readonly Held[]>([]);
  const before = deleted.at(-1);
  const [tried, setTried] = useState<{
    readonly error: ErrorInWords | undefined;
    readonly attempt: number;
  }>();
  const onTried = (error?: ErrorInWords) => setTried({ error, attempt: (tried?.attempt ?? 0) + 1 });
  const errors = tried?.error && <ErrorList errors={[tried.error]} attempt={tried.attempt} />;
  const hasWork = Object.keys(answers).length + drafts.size() + aside.length > 0;
  const tab = cannotKeep ? 'cannot' : hasWork ? 'kept' : 'empty';
  return (
    <Page
      title={t('title')}
      heading={t('heading')}
      back={hasWork ? nextPath(walk) : paths.start}
      errors={errors}
    >
      <div className="result keep-page">
        {before && <Deleted key={`deleted-${deleted.length}`} before={before} />}
        <p className={cannotKeep ? 'notice' : 'lead'}>{t(`tab.${tab}`)}</p>
        <AsidePart />
        {/* What was opened here goes too. */}
        <Fragment key={deleted.length}>
          <SaveFilePart hasWork={hasWork} />
          <OpenFilePart hasWork={hasWork} />
        </Fragment>
        <DevicePart hasWork={hasWork} onTried={onTried} />
        <DeletePart
          onDeleted={(held) => {
            onTried();
            setDeleted([...deleted, held]);
          }}
        />
      </div>
    </Page>
  );
}

import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../result/Section';
import { BundleReady } from './BundleReady';
import type { Paper } from './papers';
import type { AnyStep, Bundle } from './useBundle';
import { useSlowly } from './useSlowly';

interface MakeBundleProps {
  readonly list: readonly Paper[];
  readonly bundle: Bundle;
  readonly onMake: () => void;
  readonly onCancel: () => void;
}

/** Milliseconds between two sentences that are read aloud. */
const pause = 2000;

/** Takes the papers and how far their file is; lets the person make it, watch it, stop it and save it. */
export function MakeBundle({ list, bundle, onMake, onCancel }: MakeBundleProps) {
  const { t } = useTranslation('bundle');
  const makeButton = useRef<HTMLButtonElement>(null);
  const isWorking = bundle.state === 'working';
  const isLooking = list.some(({ found }) => !found);
  const isOff = isWorking || isLooking || list.length === 0;
  const isOld = bundle.state === 'ready' && bundle.of !== list;

  function cancel() {
    onCancel();
    makeButton.current?.focus();
  }

  if (list.length === 0 && !isWorking) return null;
  return (
    <Section title={t('make.heading')} className="make-bundle">
      <div className="tool-buttons">
        <button
          type="button"
          className="button"
          ref={makeButton}
          aria-disabled={isOff}
          onClick={isOff ? undefined : onMake}
        >
          {t('make.button')}
        </button>
        {isWorking && (
          <button type="button" className="button button-quiet" onClick={cancel}>
            {t('make.cancel')}
          </button>
        )}
      </div>
      {isWorking && <progress aria-label={t('make.progress')} max={1} value={bundle.step.share} />}
      <div role="status">
        {isLooking && <p>{t('make.wait')}</p>}
        {isWorking && <StepWords step={bundle.step} />}
        {bundle.state === 'stopped' && <p>{t('make.stopped')}</p>}
        {bundle.state === 'failed' && <p className="bundle-failed">{t('make.failed')}</p>}
        {isOld && <p>{t('make.changed')}</p>}
        {bundle.state === 'ready' && !isOld && <p>{t('make.ready', { count: bundle.pages })}</p>}
      </div>
      {bundle.state === 'ready' && !isOld && <BundleReady bundle={bundle} />}
    </Section>
  );
}

function StepWords({ step }: { readonly step: AnyStep }) {
  const { t } = useTranslation('bundle');
  const words =
    step.step === 'paper' ? t('make.paper', { at: step.at, of: step.of }) : t(`make.${step.step}`);
  return <p>{useSlowly(words, pause)}</p>;
}

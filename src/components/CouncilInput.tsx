import type { ChangeEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/council.css';
import { CouncilOption } from './CouncilOption';
import { useCouncilCombobox } from './useCouncilCombobox';
import type { TypedCouncil } from './useTypedCouncil';

export interface CouncilInputProps extends TypedCouncil {
  readonly id: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly labelledBy?: string;
}

/**
 * A text box that leads to the council responsible for children's services (ARIA 1.2 combobox with a listbox).
 * Takes the value and what is told when it changes; gives the box, its list and what is said when nothing matches.
 * Never throws. Source: WAI-ARIA Authoring Practices, editable combobox with list autocomplete.
 */
export function CouncilInput({ id, describedBy, invalid, labelledBy, ...council }: CouncilInputProps) {
  const { t } = useTranslation('safety');
  const combobox = useCouncilCombobox(id, council);
  const { isOpen, highlightedIndex, matches, isCut, noneFound, chooseIfExact } = combobox;
  const describedByIds = [describedBy, noneFound && `${id}-none`].filter(Boolean);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // Home and End move the cursor in the text; Enter with nothing highlighted is left to the form.
    const plainEnter = event.key === 'Enter' && highlightedIndex < 0;
    if (plainEnter) chooseIfExact();
    if (plainEnter || event.key === 'Home' || event.key === 'End') {
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    }
  }

  return (
    <div className="council-input">
      <input
        {...combobox.getInputProps({
          className: 'council-input-box',
          type: 'text',
          spellCheck: false,
          'aria-labelledby': labelledBy,
          'aria-describedby': describedByIds.length > 0 ? describedByIds.join(' ') : undefined,
          'aria-invalid': invalid ? true : undefined,
          onChange: (event: ChangeEvent<HTMLInputElement>) => combobox.type(event.target.value),
          onBlur: () => highlightedIndex < 0 && chooseIfExact(),
          onKeyDown,
        })}
      />
      <div className="council-popup" hidden={!isOpen}>
        <ul {...combobox.getMenuProps({ className: 'council-list', 'aria-label': t('council.list') })}>
          {isOpen &&
            matches.map((match, index) => (
              <li
                key={match.name}
                {...combobox.getItemProps({ item: match, index, className: 'council-option' })}
              >
                <CouncilOption match={match} />
              </li>
            ))}
        </ul>
        {isCut && <p className="council-more">{t('council.more')}</p>}
      </div>
      {noneFound && (
        <p className="council-none" id={`${id}-none`}>
          {t('council.none')}
        </p>
      )}
    </div>
  );
}

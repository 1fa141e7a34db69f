import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift';
import { useTranslation } from 'react-i18next';
import { findCouncils, mostMatches, type Match } from '../domain/councils/find-councils';
import { useTypedCouncil, type TypedCouncil } from './useTypedCouncil';

const { InputClick, ItemMouseMove, MenuMouseLeave } = useCombobox.stateChangeTypes;

function nextState(state: UseComboboxState<Match>, { type, changes }: UseComboboxStateChangeOptions<Match>) {
  // Hovering must not choose on Tab, and a click that only moves the cursor must not close the list.
  if (type === ItemMouseMove || type === MenuMouseLeave) return state;
  const wantsOpen = type === InputClick || changes.isOpen === true;
  return { ...changes, isOpen: wantsOpen && findCouncils(changes.inputValue ?? state.inputValue).length > 0 };
}

/**
 * The council list's state, keys and announcements.
 * Takes the id of the text box, what is in it and what is told when that changes; gives what the box and list need.
 * Never throws. Source: WAI-ARIA Authoring Practices, editable combobox with list autocomplete, through downshift.
 */
export function useCouncilCombobox(id: string, council: TypedCouncil) {
  const { t } = useTranslation('safety');
  const { value } = council;
  const { typed, type, choose, chooseIfExact } = useTypedCouncil(council);
  const matches = findCouncils(typed);
  const isCut = matches.length === mostMatches;
  const noneFound = value === '' && typed.trim() !== '' && matches.length === 0;

  function announcement({ isOpen, highlightedIndex }: UseComboboxState<Match>): string {
    if (highlightedIndex >= 0) return '';
    if (value !== '') return t('council.status.chosen', { name: typed });
    if (noneFound) return t('council.none');
    if (!isOpen) return '';
    return t(isCut ? 'council.status.first' : 'council.status.found', { count: matches.length });
  }

  const combobox = useCombobox<Match>({
    items: matches,
    inputValue: typed,
    // The choice lives in `value`: with none kept here, choosing the same council again is told again.
    selectedItem: null,
    inputId: id,
    menuId: `${id}-list`,
    getItemId: (index) => `${id}-option-${index}`,
    itemToString: (match) => match?.name ?? '',
    stateReducer: nextState,
    getA11yStatusMessage: announcement,
    onSelectedItemChange: ({ selectedItem }) => selectedItem && choose(selectedItem),
  });

  return { ...combobox, matches, isCut, noneFound, type, chooseIfExact };
}

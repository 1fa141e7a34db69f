import { courts } from './courts';
import { councilDelay } from './council-delay';
import { ownTime } from './own-time';
import { position } from './position';
import { grounds, refusal } from './refusal';
import { scope } from './scope';
import { standing } from './standing';

/** Every named rule. Its id is its key here, its words are `rules:<id>` in the locales. */
export const rules = {
  ...standing,
  ...scope,
  ...position,
  ...refusal,
  ...grounds,
  ...courts,
  ...councilDelay,
  ...ownTime,
};

export type RuleId = keyof typeof rules;

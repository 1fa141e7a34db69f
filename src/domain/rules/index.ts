import { lateness } from './lateness';
import { position } from './position';
import { scope } from './scope';
import { standing } from './standing';

/** Every named rule. Its id is its key here, its words are `rules:<id>` in the locales. */
export const rules = { ...standing, ...scope, ...position, ...lateness };

export type RuleId = keyof typeof rules;

import { councilChoice, radios } from './kinds';

/** Before anything else: is anybody in danger, and is this tool for the place they live in. */
export const safety = {
  dangerNow: radios('yes', 'helpCalled', 'worried', 'no', 'notSure'),
  council: councilChoice,
};

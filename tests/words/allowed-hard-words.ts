/** The words of three syllables and more that the screens may use, each for one of these reasons. */
const allowed = {
  /** The law's own names: the page explains them in place, or the sentence around them does. */
  law: `accommodation advocate approval approving assessment certificate compensation conference corporate criminal
    disciplined discipline discrimination dishonesty domestic enquiry evidence guardian independent insurance insurer
    interest investigate investigated investigation judicial mediation ombudsman parental permission privacy procedure
    proceeding professional protection recommend refusal regulation responsibility safeguarding solicitor statutory
    sufficient tenancy tribunal`,
  /** Names of bodies and offices, and of their web addresses. */
  names: `adviser agency chromium citizen citizensadvice commissioner department educational emergency
    independentreviewmechanism ireland javascript mechanism medical national officer parliamentary partnership sendiass
    socialworkengland`,
  /** What a letter or an answer is called by those who write it: there is no shorter word that is as exact. */
  letters: `apology connection decision exclusion explanation fostering general homelessness inspection persistent
    reference signature summary unreasonable`,
  /** Words of phones and computers, as the device itself says them. */
  device: `accessibility automatically calendar capital character computer continue copying deleted deleting
    document emoji history internet reloaded`,
  /** For advisers and lawyers, in the rule book alone. */
  ruleBook: 'alongside citation extended precedence',
  /** Long, but every child says them. */
  everyday: `accident adopted adoption affected agreement alphabet already ambulance another anybody anyone anything
    anywhere attacked beginning belonging bullying charity company complaining corrected decided different directly
    disabled disability disagree earlier earliest education employer envelope everybody everyone everything example
    family government governor grandmother grandparent happening holiday hospital important included information
    initial injury lawyer listening manager nobody normally opening overdue overlap personal possible properly
    recorded recording relative remember repeated responsible safety seeing separate separately serious several
    somebody suggested suitable supported together translated understand unhappy upsetting usual usually visitor
    whatever whenever`,
};

/** All of them, without their plurals. */
export const allowedHardWords: ReadonlySet<string> = new Set(
  Object.values(allowed).flatMap((words) => words.split(/\s+/)),
);

/** Texts that are harder than the rest, each for its reason. */
export const allowedHardTexts: readonly string[] = [
  // Half a sentence, which says what a date is counted from.
  'the day the council got your complaint (or decided that you may complain, or got you the advocate you asked for)',
  // The names of bodies, which have no shorter ones.
  'The Independent Review Mechanism looks at decisions on who may foster or adopt. When it has looked, the council or agency decides again.',
  'You complain of a children’s home, supported accommodation or an independent agency, and of nothing that the children’s procedure covers.',
];

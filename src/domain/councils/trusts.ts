/**
 * Trusts and companies that run children's services for a council, under the council's code (SP-Q16: the same
 * procedure is taken to hold, and a letter goes to both). Source: general knowledge, November 2026; the page asks the
 * person to check the name on their letters.
 */
const trusts: Readonly<Record<string, string>> = {
  E06000039: 'Slough Children First',
  E06000040: 'Achieving for Children',
  E06000061: 'Northamptonshire Children’s Trust',
  E06000062: 'Northamptonshire Children’s Trust',
  E08000024: 'Together for Children',
  E08000025: 'Birmingham Children’s Trust',
  E08000028: 'Sandwell Children’s Trust',
  E08000032: 'Bradford Children and Families Trust',
  E09000021: 'Achieving for Children',
  E09000027: 'Achieving for Children',
};

/** Takes a council's code, or none; gives the trust that runs its children's services, where we know of one. */
export const trustFor = (code: string | undefined): string | undefined =>
  code === undefined ? undefined : trusts[code];

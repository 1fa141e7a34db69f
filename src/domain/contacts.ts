import type { IsoDate } from './calendar/iso-date';
import { checkedOn, type SourceId } from './sources';

/**
 * How to reach somebody. Their name, whom they help and their hours in words are in `contacts.json`.
 * Numbers change: always show `seen` and "check before you call" beside them.
 */
export interface Contact {
  readonly phone?: string;
  /** Without "https://", as it is written in a letter. */
  readonly web?: string;
  readonly post?: readonly string[];
  /** Only where the hours were confirmed. */
  readonly hours?: 'weekdays930To3' | 'dayAndNight';
  readonly source: SourceId;
  /** Where the number or address was seen, if not on the page of `source`. */
  readonly also?: readonly SourceId[];
  /** The day our copy of the page was read; the copy itself may be older. */
  readonly seen: IsoDate;
}

const seen = checkedOn;

/** Nobody is here whose details could not be confirmed. */
export const contacts = {
  emergency999: { phone: '999', source: 'SIG-01', seen },
  nspcc: { phone: '0808 800 5000', web: 'www.nspcc.org.uk', source: 'SIG-01', seen },
  childline: { phone: '0800 1111', source: 'SIG-01', seen },
  domesticAbuse: {
    phone: '0808 2000 247',
    web: 'www.refuge.org.uk',
    hours: 'dayAndNight',
    source: 'SUP-11',
    seen,
  },
  familyRightsGroup: {
    phone: '0808 801 0366',
    web: 'frg.org.uk',
    hours: 'weekdays930To3',
    source: 'SUP-01',
    seen,
  },
  civilLegalAdvice: {
    phone: '0345 345 4345',
    web: 'www.gov.uk/check-if-civil-legal-advice-can-help-you',
    source: 'INS-31',
    seen,
  },
  coramVoice: { phone: '0808 800 5792', web: 'coramvoice.org.uk', source: 'SUP-04', seen },
  kinship: { web: 'kinship.org.uk', source: 'SUP-09', seen },
  ombudsman: {
    phone: '0300 061 0614',
    web: 'www.lgo.org.uk',
    post: ['PO Box 4771', 'Coventry', 'CV4 0EH'],
    source: 'OMB-42',
    also: ['OMB-43', 'OMB-44'],
    seen,
  },
  socialWorkEngland: {
    phone: '0808 196 2274',
    web: 'www.socialworkengland.org.uk',
    source: 'SWE-15',
    seen,
  },
  informationCommissioner: { web: 'ico.org.uk', source: 'SIG-05', seen },
  cafcass: {
    phone: '0300 456 4000',
    web: 'www.cafcass.gov.uk',
    post: ['PO Box 5076', 'Slough', 'SL1 0RX'],
    source: 'SIG-08',
    seen,
  },
  ipsea: { web: 'www.ipsea.org.uk', source: 'SIG-11', seen },
  independentReviewMechanism: { web: 'www.independentreviewmechanism.org.uk', source: 'SIG-20', seen },
  healthOmbudsman: { web: 'www.ombudsman.org.uk', source: 'SIG-13', seen },
  askThePolice: { web: 'www.askthe.police.uk', source: 'SIG-14', seen },
  walesOmbudsman: { web: 'www.ombudsman.wales', source: 'SIG-15', seen },
  ofsted: {
    phone: '0300 123 1231',
    post: ['Piccadilly Gate', 'Store Street', 'Manchester', 'M1 2WD'],
    source: 'SIG-07',
    seen,
  },
  housingOmbudsman: { phone: '0300 111 3000', source: 'SIG-17', seen },
} satisfies Record<string, Contact>;

export type ContactId = keyof typeof contacts;

import { monthWords } from './months';
import { bare, spotsOf, type Finder } from './spot';

/** The letters that postcodes begin with, so that few other codes are taken for one. */
const areas =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IP|IV|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';
const postcode = new RegExp(
  `(?<before>^|[^\\p{L}\\p{N}])(?:${areas})\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])`,
  'giu',
);

/** "S20 3rd" is a section and a place in a list. */
const ordinal = /(?:1st|2nd|3rd)$/;

const streets =
  'Road|Rd|Street|Avenue|Ave|Lane|Close|Drive|Crescent|Way|Court|Gardens|Grove|Place|Terrace|Walk|Mews|Hill|Square|Row|Rise|View|Park|Green';
const number =
  '(?<before>^|[^\\p{L}\\p{N}/.:-])(?:(?:Flat|Apartment|Unit) \\d{1,4}[a-zA-Z]?,? )?\\d{1,4}[a-zA-Z]?,? ';
const capitals = new RegExp(`${number}(?:\\p{Lu}[\\p{L}’'-]{1,24} ){1,3}(?:${streets})(?![\\p{L}])`, 'gu');
/** In small letters only where the word is hardly ever anything but a street. */
const small = new RegExp(
  `${number}(?:(?!the |our |my |his |her |their |a |of |down |up |in )[a-z’'-]{2,24} ){1,2}(?:road|street|avenue|crescent)(?![\\p{L}])`,
  'gu',
);
/** "3 May Court": a date, and then the next word. */
const isDate = new RegExp(`\\d{1,2},? (?:${monthWords})(?![\\p{L}])`, 'iu');

/** Finds postcodes and house numbers with a street, but for the writer’s own address. */
export const addresses: Finder = (text, { contact }) => {
  const own = bare(contact);
  const found = [
    ...spotsOf(text, postcode).filter(({ words }) => !ordinal.test(words)),
    ...[...spotsOf(text, capitals), ...spotsOf(text, small)].filter(({ words }) => !isDate.test(words)),
  ].filter(({ words }) => !own.includes(bare(words)));
  return found.sort((a, b) => a.at - b.at);
};

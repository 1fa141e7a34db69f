import { spotsOf, tableOf, type Finder } from './spot';

/** Words that tell what kind of school it is, and not which. */
const kindsOfSchool =
  tableOf(`primary junior infant infants secondary high grammar special nursery first middle upper
  lower boarding independent catholic church ce rc c.e. community comprehensive voluntary pre preschool sixth form
  school academy college sports studio free infant’s royal after sunday`);

/** Words that begin a sentence or point at something, and name nothing. */
const noName =
  tableOf(`the a an his her their my our your this that these those its when then since at in on if and but
  he she they we it was is another other new old local same every any no one two what which i social home
  online driving police law art medical english state private public mainstream`);

const school =
  /(?<before>^|[^\p{L}\p{M}\p{N}])(?:(?:St\.?|\p{Lu}[\p{L}\p{M}’'-]{0,24}|of|the|and|&) ){1,6}?(?:(?:[Pp]rimary|[Jj]unior|[Ii]nfants?|[Ss]econdary|[Hh]igh|[Gg]rammar|[Nn]ursery|[Ss]pecial|[Cc]atholic) ){0,3}(?:[Ss]chool|Academy|College|[Nn]ursery|Pre-?[Ss]chool)(?![\p{L}])/gu;

const isGeneric = (word: string) => kindsOfSchool.has(word.toLowerCase());
const isEmpty = (word: string) => noName.has(word.toLowerCase()) || /^(?:of|&)$/u.test(word);

/** Finds schools by their name: "Oakfield Primary School", but not "the primary school". */
export const schools: Finder = (text) =>
  spotsOf(text, school).flatMap(({ at, words }) => {
    const all = words.split(' ');
    const from = all.findIndex((word) => !isEmpty(word));
    const named = all.slice(from);
    if (named.slice(0, -1).every((word) => isGeneric(word) || isEmpty(word))) return [];
    return [
      { at: at + all.slice(0, from).reduce((sum, word) => sum + word.length + 1, 0), words: named.join(' ') },
    ];
  });

/** Whether a word of a school’s name tells which school it is. */
export const tellsWhichSchool = (word: string): boolean =>
  !isGeneric(word) && !/^(?:school|academy|college|nursery|pre-?school|of|the|and|&)$/iu.test(word);

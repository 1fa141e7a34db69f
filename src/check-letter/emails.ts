import { spotsOf, type Finder } from './spot';

const email =
  /(?<before>^|[^\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;

/** Addresses of public bodies belong to a job, not to a private person. */
const publicBody = /(?:gov\.uk|nhs\.uk|nhs\.net|police\.uk|lgo\.org\.uk|socialworkengland\.org\.uk)$/iu;

/** Finds e-mail addresses, but for the writer’s own and those of public bodies. */
export const emails: Finder = (text, { contact }) => {
  const own = contact.toLowerCase();
  return spotsOf(text, email).filter(
    ({ words }) => !publicBody.test(words) && !own.includes(words.toLowerCase()),
  );
};

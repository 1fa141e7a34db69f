import { useOpenOnly } from '../useOpenOnly';

/** An address that leads nowhere: brings the person to the page they have reached. */
export function UnknownPage() {
  useOpenOnly(false);
  return null;
}

import { createElement } from 'react';
import { useNotices } from './notices';

/** The place below a page's content where it is said that the app works offline, and that a newer version is there. */
export function NoticesSlot() {
  const notices = useNotices();
  return notices ? createElement(notices) : null;
}

/**
 * Takes any text; gives it as a calendar may hold it: line ends made one kind, no control characters but these and
 * tabs (RFC 5545, 3.3.11), no half characters. Escaping is left to whoever writes the file.
 */
export const calendarText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');

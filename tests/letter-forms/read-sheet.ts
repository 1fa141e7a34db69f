/** What a person reads on the page, in the order of the page. */

const listed = (item: Element): string => {
  const list = item.parentElement;
  return list?.tagName === 'OL' ? `${[...list.children].indexOf(item) + 1}. ` : '• ';
};

/** Takes the letter as drawn on the page; gives its text with the numbers and bullets that a browser draws, without links. */
export function readSheet(sheet: Element): string {
  if (sheet.matches('.sheet-change')) return '';
  if (sheet.tagName === 'TR') return `${[...sheet.children].map((cell) => cell.textContent).join(': ')}\n`;
  const inner = [...sheet.childNodes]
    .map((node) => (node instanceof Element ? readSheet(node) : (node.textContent ?? '')))
    .join('');
  const isBlock = /^(P|DIV|LI|H\d|ADDRESS|ARTICLE|UL|OL|TABLE|THEAD|TBODY)$/.test(sheet.tagName);
  const isLine = sheet.parentElement?.tagName === 'ADDRESS';
  return (sheet.tagName === 'LI' ? listed(sheet) : '') + inner + (isBlock || isLine ? '\n' : '');
}

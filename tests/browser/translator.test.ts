import { expect, test } from 'vitest';
import { seeds } from '../seeds';
import { answerAll, chooseLetter, personAt, pressButton, showLetter, start } from './person';
import { pathnameOf, patience, soon, useServed } from './served';

const { visit } = useServed();
const seed = seeds[0]!;

/**
 * Rewrites the page as the translators built into browsers do: each piece of text that may be translated is put into
 * two new elements and changed, at once and whenever the page changes, so that no text is where React left it.
 */
function translateAsBrowsersDo() {
  // A name that the types do not know: no other element is right, this one is what browsers use.
  const element = ['fo', 'nt'].join('');
  const isKept = (text: Node) =>
    text.parentElement?.closest('[translate]')?.getAttribute('translate') === 'no' ||
    text.parentElement?.closest('script, style, noscript, textarea, font') !== null;
  const translate = (root: Node) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Node[] = root.nodeType === Node.TEXT_NODE ? [root] : [];
    while (texts.nextNode()) found.push(texts.currentNode);
    for (const text of found) {
      if (!text.parentNode || !text.textContent?.trim() || isKept(text)) continue;
      const outer = document.createElement(element);
      const inner = document.createElement(element);
      inner.textContent = text.textContent;
      outer.append(inner);
      text.parentNode.replaceChild(outer, text);
    }
  };
  const begin = () => {
    translate(document.body);
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'characterData') translate(target);
        else for (const node of addedNodes) translate(node);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  };
  document.addEventListener('DOMContentLoaded', begin);
}

/** A parent at the start page whose browser translates it. */
async function translated() {
  const { page } = await visit({ ...seed, width: 360 });
  await page.context().addInitScript(translateAsBrowsersDo);
  await page.reload();
  await page.locator('h1 font font').waitFor();
  return personAt(page, seed.answers);
}

test(
  'a parent whose browser translates every page comes from the start to a letter, which stays in English',
  patience,
  async () => {
    const person = await translated();
    const { page } = person;
    let pages = 0;
    const look = async () => {
      await page.locator('h1 font font').waitFor();
      pages += 1;
    };
    await start(person);
    // An error comes and goes between texts that were rewritten.
    await pressButton(person, person.words.pages.continue);
    await page.getByRole('alert').waitFor();
    await answerAll(person, look);
    expect(pathnameOf(page)).toBe('/result');
    await look();
    await chooseLetter(person, seed.route, seed.letter);
    await answerAll(person, look);
    await showLetter(person);
    expect(pages).toBeGreaterThan(15);

    const sheet = page.locator('article.sheet');
    // What leads back to a question is in the language of the screen; the letter itself nobody touches.
    const touched = await sheet.evaluate(
      (article, element) =>
        [...article.querySelectorAll(element)].filter((one) => !one.closest('.sheet-change')).length,
      'font',
    );
    expect(touched).toBe(0);
    await expect.poll(() => sheet.innerText(), soon).toContain(seed.answers.yourName);
    const downloading = page.waitForEvent('download');
    await pressButton(person, person.words.result.letter.download);
    expect((await downloading).suggestedFilename()).toBe(`letter-${seed.today}.pdf`);
  },
);

test(
  'the person’s own words are never translated on the page that checks the answers',
  patience,
  async () => {
    const person = await translated();
    const { page } = person;
    await start(person);
    await answerAll(person);
    await chooseLetter(person, seed.route, seed.letter);
    await answerAll(person);
    expect(pathnameOf(page)).toBe('/check-answers');
    const own = page.locator('.own-words');
    await own.first().waitFor();
    expect(await own.locator('font').count()).toBe(0);
    expect(await own.allInnerTexts()).toContain(seed.answers.yourName);
  },
);

/**
 * What a browser shows that cannot run the app: the part of index.html that stays when nothing starts, and a page with
 * phone numbers and letters to fill in by hand. Both are written at build time, out of the words and numbers of the app.
 */
import contactWords from '../locales/en/contacts.json' with { type: 'json' };
import pageWords from '../locales/en/pages.json' with { type: 'json' };
import offlineWords from '../locales/en/offline.json' with { type: 'json' };
import { dateInWords } from '../src/components/date-words.ts';
import { contacts, type Contact, type ContactId } from '../src/domain/contacts.ts';
import { chaseByHand, firstByHand } from './letters-by-hand.ts';
import { html } from './html.ts';
import { metaPolicy } from './page-headers.ts';

const { plain } = offlineWords;

/** The people to call, whatever the route: in danger first, then whoever helps most families. */
export const toCall: readonly ContactId[] = [
  'emergency999',
  'familyRightsGroup',
  'childline',
  'coramVoice',
  'domesticAbuse',
  'civilLegalAdvice',
  'ombudsman',
];

/** @returns a number as a link that a phone can call. */
const phoneLink = ({ phone = '' }: Contact) =>
  html`<a class="phone" href="tel:${phone.replaceAll(' ', '')}">${phone}</a>`;

const person = (id: ContactId) =>
  html` <li>
    <strong>${contactWords.who[id].name}</strong>
    ${phoneLink(contacts[id])}
    <span>${contactWords.who[id].helps}</span>
  </li>`;

const checkedIn = plain.check.replace(
  '{{date}}',
  dateInWords(contacts.familyRightsGroup.seen, 'en-GB') ?? '',
);

/** @returns the part of index.html that is there before the app and stays when the app does not come. */
export const plainPart = () =>
  html`<main class="plain-part">
    <h1>${plain.notStarted}</h1>
    <p>${plain.loading}</p>
    <p><a class="button" href="">${plain.again}</a></p>
    <p>${plain.needs}</p>
    <p>${plain.otherPage}</p>
    <p><a href="/no-script.html">${plain.open}</a></p>
    <p>${pageWords.footer.person.who}</p>
    <p>${phoneLink(contacts.familyRightsGroup)}</p>
    <p>${pageWords.footer.person.check}</p>
  </main>`.text;

/** @returns the whole plain page: no script, one small stylesheet of its own. */
export const plainPage = () =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta http-equiv="Content-Security-Policy" content="${metaPolicy()}" />
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${plain.title}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/no-script.css" />
      </head>
      <body class="plain-page">
        <main class="sheet">
          <h1>${plain.heading}</h1>
          <p>${plain.lead}</p>
          <p class="danger">${plain.danger}</p>
          <h2>${plain.callHeading}</h2>
          <ul class="people">
            ${toCall.map(person)}
          </ul>
          <p>${checkedIn}</p>
          <h2>${plain.lettersHeading}</h2>
          <p>${plain.lettersHow}</p>
          <p>${plain.which}</p>
          <ul>
            <li><a href="#first">${plain.first}</a>: <span>${plain.firstWhen}</span></li>
            <li><a href="#chase">${plain.chase}</a>: <span>${plain.chaseWhen}</span></li>
          </ul>
          <p>${plain.notAdvice}</p>
          <p><a href="/">${plain.back}</a></p>
          ${firstByHand()} ${chaseByHand()}
        </main>
      </body>
    </html> `.text;

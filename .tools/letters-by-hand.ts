/** Letters to fill in by hand. Every sentence that goes to the council is one of the app's own letters. */
import letters from '../locales/en/letters.json' with { type: 'json' };
import offlineWords from '../locales/en/offline.json' with { type: 'json' };
import { html, type Html } from './html.ts';

const { plain } = offlineWords;
const { common, whoIAm, statutoryStage1, chaseOverdue, outcome, point } = letters;

const line = (long = true) =>
  html`<span class="${long ? 'line' : 'gap'}"><span class="unseen">(${plain.space})</span></span>`;
const lines = (count: number) => Array.from({ length: count }, () => line());
const label = (words: string, count = 1) => html` <p class="fill"><span>${words}:</span>${lines(count)}</p>`;
const tick = (words: string) =>
  html` <li class="tick"><span class="box" aria-hidden="true"></span><span>${words}</span></li>`;

const sentences = (text: string) => text.split(/(?<=[.!?])\s+/);

/** @returns the text without the sentences that name a day: only the app counts days. */
export const withoutDays = (text: string): string =>
  sentences(text)
    .filter((sentence) => !/\{\{(date|when|normal|extended)\}\}/.test(sentence))
    .join(' ');

/** @returns a sentence of a letter as markup: the Regulations by name, and a line to write on for anything else. */
const say = (text: string): Html => {
  const [first = '', ...rest] = text
    .replace('{{statute}}', common.statute)
    .replace('{{when}}', common.onDay)
    .split(/\{\{\w+\}\}/);
  return html`${first}${rest.map((part) => html`${line(false)}${part}`)}`;
};
const paragraph = (text: string) => html` <p>${say(text)}</p>`;

const beginning = (subject: string) =>
  html`${label(plain.name)}${label(plain.address, 3)}${label(plain.reach)}
    <p>${common.complaintsManager}</p>
    ${label(plain.councilAddress, 3)}${label(plain.date)}
    <p><strong>${subject}</strong></p>
    <p>${say(common.child_one)}</p>
    <p>${say(common.reference)}</p>
    <p>${common.greetComplaintsManager}</p>`;

const writers = html` <p class="how">${plain.tickOne}</p>
  <ul class="ticks">
    ${[whoIAm.parent_one, whoIAm.otherParentalResponsibility_one, whoIAm.youngPerson_one].map(tick)}
  </ul>`;

const end = html` <p>${common.closing}</p>
  ${label(plain.sign, 2)}`;

const onePoint = (number: number) =>
  html` <h4>${`${number}.`}</h4>
    ${label(point.whatHappened, 4)}${label(point.when)}${label(point.effect, 2)}${label(point.wish, 2)}`;

const sheet = (id: string, heading: string, when: string, body: Html) =>
  html` <article id="${id}" class="letter">
    <h2>${heading}</h2>
    <p class="how">${when}</p>
    ${body}
  </article>`;

/** @returns the first complaint (stage 1) with lines to write on. */
export const firstByHand = (): Html =>
  sheet(
    'first',
    plain.first,
    plain.firstWhen,
    html`${beginning(statutoryStage1.subject)}${paragraph(statutoryStage1.opening)}${writers}
      <h3>${common.headPoints}</h3>
      ${[1, 2].map(onePoint)}
      <h3>${common.headOutcomes}</h3>
      <p class="how">${plain.tickAny}</p>
      <ul class="ticks">
        ${[outcome.apology, outcome.explanation, outcome.service, outcome.decisionAgain, outcome.recordCorrection].map(tick)}
      </ul>
      <h3>${common.headAsks}</h3>
      <ul>
        ${[common.confirm, statutoryStage1.askHelp, withoutDays(statutoryStage1.askAnswer), common.split].map(
          (text) => html` <li>${text}</li>`,
        )}
      </ul>
      ${paragraph(statutoryStage1.thenStage2)}${end}`,
  );

/** @returns the letter that asks for a first answer, which accuses nobody of lateness and leaves the days open. */
export const chaseByHand = (): Html =>
  sheet(
    'chase',
    plain.chase,
    plain.chaseWhen,
    html`${beginning(chaseOverdue.subjectAsk)}${[
      paragraph(chaseOverdue.openingStage1On),
      writers,
      ...[
        chaseOverdue.askDates,
        chaseOverdue.duty,
        chaseOverdue.askWhen,
        common.replyBy,
        chaseOverdue.thenStage2,
      ].map(paragraph),
    ]}${end}`,
  );

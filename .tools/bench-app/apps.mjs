/** What differs between the three apps for the measuring script: where things stand, and how an answer is given. */
const label = (value) => `label:has(input[value="${value}"]), input[value="${value}"] + label`;
const tick = (page, value) => page.locator(label(value)).first().tap();
const nameOf = ({ options, answer }) => options.find(({ value }) => value === answer).label;

const choose = {
  radios: (page, { answer }) => tick(page, answer),
  checkboxes: (page, { answer }) => tick(page, answer[0]),
};

/** SurveyJS writes styles into its pages, which our policy forbids: both peers are spared it. The other headers are the same. */
const withoutPolicy = (ours) =>
  Object.fromEntries(Object.entries(ours).filter(([name]) => name !== 'Content-Security-Policy'));

/** `watched` is what `watch` takes; `headers` makes the server's headers of ours, `answer` gives the answer to a question of each kind. */
export const apps = [
  {
    name: 'Next Stage',
    folder: 'next-stage',
    headers: (ours) => ours,
    watched: {
      // The start page, and how to stay safe.
      before: ['[data-start]', 'form:not(:has([type=radio])) [type=submit]'],
      control: 'form input[type=radio]',
      heading: 'h1',
      next: 'form button[type=submit]',
    },
    answer: {
      ...choose,
      async council(page, question) {
        await page.locator('.council-input-box').fill(nameOf(question));
        await page.locator('.council-option').first().tap();
      },
      async date(page, { answer }) {
        await tick(page, 'day');
        for (const [at, part] of answer.split('-').toReversed().entries())
          await page.locator('.date-boxes input').nth(at).fill(part);
      },
    },
  },
  {
    name: 'SurveyJS',
    folder: 'surveyjs',
    headers: withoutPolicy,
    watched: {
      control: 'input[type=radio]',
      heading: '.sd-page__title',
      next: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
    },
    answer: {
      ...choose,
      async council(page, question) {
        await page.locator('.sd-dropdown').tap();
        await page.locator('.sv-popup input:visible, .sd-dropdown input').last().fill(nameOf(question));
        await page.locator(`li[id$="list${question.answer}"]`).tap();
      },
      async date(page, { answer }) {
        await tick(page, 'day');
        await page.locator('input[type=date]').fill(answer);
      },
    },
  },
  {
    name: 'Form.io',
    folder: 'formio',
    headers: withoutPolicy,
    watched: {
      control: 'input[type=radio]',
      heading: 'h1',
      next: '.btn-wizard-nav-next, .btn-wizard-nav-submit',
    },
    answer: {
      ...choose,
      async council(page, question) {
        await page.locator('.formio-choices').tap();
        await page.locator('.formio-choices input:visible').last().fill(nameOf(question));
        await page.locator(`[data-value="${question.answer}"]:visible`).first().tap();
      },
      async date(page, { answer }) {
        const [year, month, day] = answer.split('-');
        await tick(page, 'day');
        await page.locator('input[type=number][id$="-day"]:visible').fill(String(Number(day)));
        await page.locator('select[id$="-month"]:visible').selectOption(String(Number(month)));
        await page.locator('input[type=number][id$="-year"]:visible').fill(year);
      },
    },
  },
];

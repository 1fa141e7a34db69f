/** The questions in SurveyJS's own JSON: one page each, its own kinds of question, its own Next button. */
const text = ({ label, hint }) => (hint ? `${label}. ${hint}` : label);
const choice = (option) => ({ value: option.value, text: text(option) });
const bare = (name, more) => ({ name, titleLocation: 'hidden', isRequired: true, ...more });

const elements = {
  radios: ({ id, options }) => [bare(id, { type: 'radiogroup', choices: options.map(choice) })],
  council: ({ id, options, alone }) => [
    bare(id, { type: 'dropdown', searchEnabled: true, choices: [...options, ...alone].map(choice) }),
  ],
  checkboxes: ({ id, groups, alone }) => [
    ...groups.map(({ title, options }, at) => ({
      name: `${id}-${at}`,
      type: 'checkbox',
      choices: options.map(choice),
      ...(title ? { title } : { titleLocation: 'hidden' }),
    })),
    { name: `${id}-alone`, type: 'checkbox', titleLocation: 'hidden', choices: alone.map(choice) },
  ],
  date: ({ id, ways }) => [
    bare(id, { type: 'radiogroup', choices: ways.map(choice) }),
    bare(`${id}-day`, { type: 'text', inputType: 'date', visibleIf: `{${id}} = 'day'` }),
    bare(`${id}-month`, { type: 'text', inputType: 'month', visibleIf: `{${id}} = 'month'` }),
  ],
};

/** Takes the questions as plain data; gives the survey. */
export const form = (questions, buttons) => ({
  showQuestionNumbers: 'off',
  pageNextText: buttons.next,
  completeText: buttons.next,
  pages: questions.map((question) => ({
    name: question.id,
    title: question.title,
    ...(question.hint && { description: question.hint }),
    elements: elements[question.kind](question),
  })),
});

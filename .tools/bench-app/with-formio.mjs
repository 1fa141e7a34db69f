/** The questions in Form.io's own JSON: a wizard with a panel each, its own components, its own Next button. */
const text = ({ label, hint }) => (hint ? `${label}. ${hint}` : label);
const choice = (option) => ({ value: option.value, label: text(option) });
const bare = (key, more) => ({ key, label: key, hideLabel: true, input: true, ...more });
const required = { validate: { required: true } };
const only = (id, eq) => ({ conditional: { show: true, when: id, eq } });
const words = (tag, content) => ({ type: 'htmlelement', tag, content, input: false });

const components = {
  radios: ({ id, options }) => [bare(id, { type: 'radio', values: options.map(choice), ...required })],
  council: ({ id, options, alone }) => [
    bare(id, {
      type: 'select',
      dataSrc: 'values',
      data: { values: [...options, ...alone].map(choice) },
      ...required,
    }),
  ],
  checkboxes: ({ id, groups, alone }) => [
    ...groups.map(({ title, options }, at) =>
      bare(`${id}${at}`, {
        type: 'selectboxes',
        values: options.map(choice),
        ...(title && { label: title, hideLabel: false }),
      }),
    ),
    bare(`${id}Alone`, { type: 'selectboxes', values: alone.map(choice) }),
  ],
  date: ({ id, ways }) => [
    bare(id, { type: 'radio', values: ways.map(choice), ...required }),
    bare(`${id}Day`, { type: 'day', ...only(id, 'day') }),
    bare(`${id}Month`, { type: 'day', fields: { day: { hide: true } }, ...only(id, 'month') }),
  ],
};

/** Takes the questions as plain data; gives the wizard. */
export const form = (questions) => ({
  display: 'wizard',
  // The names of all pages above each page would be its longest part.
  settings: { wizardBreadcrumbsType: 'none' },
  components: questions.map((question) => ({
    type: 'panel',
    key: `page-${question.id}`,
    title: question.title,
    components: [
      words('h1', question.title),
      ...(question.hint ? [words('p', question.hint)] : []),
      ...components[question.kind](question),
    ],
  })),
});

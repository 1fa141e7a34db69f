import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contacts } from '../../src/domain/contacts';
import { somebodyWho } from '../case-of';
import { words } from './open-app';
import { openQuestion } from './open-question';

const { subjects, children, points } = words.questions;

test.each([
  ['a mother reads of her child', 'parent', subjects.options],
  ['a young person reads "you"', 'youngPerson', { ...subjects.options, ...subjects.self.options }],
  ['a care leaver reads "you"', 'careLeaver', { ...subjects.options, ...subjects.self.options }],
  ['a grandmother reads of the child', 'relative', { ...subjects.options, ...subjects.child.options }],
] as const)('%s among the subjects', async (_, whoYouAre, options) => {
  await openQuestion('subjects', somebodyWho({ whoYouAre }));
  await screen.findByRole('heading', { level: 1 });
  for (const option of Object.values(options)) expect(screen.getByText(option)).toBeInTheDocument();
});

test.each([
  ['a mother', 'parent', children.title, children.hint],
  ['a young person', 'youngPerson', children.self.title, children.self.hint],
  ['a grandmother', 'relative', children.child.title, children.child.hint],
] as const)('%s is asked for names in her own words', async (_, whoYouAre, title, hint) => {
  await openQuestion('children', somebodyWho({ whoYouAre }));
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInTheDocument();
  expect(screen.getByText(hint)).toBeInTheDocument();
});

test.each([
  ['a mother', 'parent', points.parts.effect.label],
  ['a young person', 'youngPerson', points.self.parts.effect.label],
  ['a grandmother', 'relative', points.child.parts.effect.label],
] as const)('%s is asked how it affected the right people', async (_, whoYouAre, label) => {
  await openQuestion('points', somebodyWho({ whoYouAre }));
  const box = await screen.findByRole('textbox', { name: label });
  expect(box).toHaveAccessibleDescription(points.parts.effect.hint);
});

test.each([
  ['a mother', 'parent', 'familyRightsGroup'],
  ['a grandmother', 'relative', 'familyRightsGroup'],
  ['a young person', 'youngPerson', 'coramVoice'],
  ['a care leaver', 'careLeaver', 'coramVoice'],
] as const)(
  '%s finds the number of those who help such a person at the foot of each page',
  async (_, who, whom) => {
    await openQuestion('points', somebodyWho({ whoYouAre: who }));
    const foot = within(await screen.findByRole('contentinfo'));
    const { phone } = contacts[whom];
    expect(await foot.findByRole('link', { name: phone })).toHaveAttribute(
      'href',
      `tel:${phone.replaceAll(' ', '')}`,
    );
  },
);

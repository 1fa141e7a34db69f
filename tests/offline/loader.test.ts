import { expect, test } from 'vitest';
import { loader } from '../../src/loader';

/** Something that fails as often as told, then succeeds; counts how often it was asked. */
function failing(times: number) {
  const asked = { count: 0 };
  const load = () => {
    asked.count += 1;
    return asked.count <= times ? Promise.reject(new Error('lost')) : Promise.resolve('page');
  };
  return { asked, made: loader(load) };
}

test('is fetched once, however often it is asked for', async () => {
  const { asked, made } = failing(0);
  expect(await Promise.all([made.get(), made.get()])).toEqual(['page', 'page']);
  made.forgetFailure();
  expect(await made.get()).toBe('page');
  expect(asked.count).toBe(1);
  expect(made.now()).toBe('page');
});

test('a failure stays until it is forgotten, so that a page that waits for it does not ask for ever', async () => {
  const { asked, made } = failing(1);
  expect(await made.get()).toBeUndefined();
  expect(await made.get()).toBeUndefined();
  expect(asked.count).toBe(1);
  made.forgetFailure();
  expect(await made.get()).toBe('page');
});

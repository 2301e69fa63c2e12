import { expect, it } from 'vitest';
import { readNotices } from '@/panels/about/read-notices';

it('reads packages and drops entries that name no licence', () => {
  const content = JSON.stringify([
    { name: 'a', version: '1.0.0', licence: 'MIT', homepage: 'https://a.example', text: 'MIT …' },
    { name: 'b', version: '2.0.0', licence: 'ISC', homepage: null, text: '' },
    { name: 'c', version: '3.0.0' },
    null,
  ]);
  expect(readNotices(content)).toEqual([
    { name: 'a', version: '1.0.0', licence: 'MIT', homepage: 'https://a.example', text: 'MIT …' },
    { name: 'b', version: '2.0.0', licence: 'ISC', homepage: null, text: null },
  ]);
});

it.each(['<!doctype html>', '{}', '', 'null'])('takes %j for no list at all', (content) => {
  expect(readNotices(content)).toBeUndefined();
});

import { expect, it } from 'vitest';
import { noticeValues } from '@/panels/notices/notices';

it('fills every placeholder, so that no message breaks', () => {
  expect(noticeValues({ code: 'file-missing', severity: 'error' })).toEqual({
    subject: '–',
    feature: '–',
    field: '–',
    detail: '–',
  });
});

it('counts rows from 1', () => {
  const values = noticeValues({ code: 'row-columns', severity: 'error', feature: 0, subject: 'M1' });
  expect(values).toMatchObject({ feature: 1, subject: 'M1' });
});

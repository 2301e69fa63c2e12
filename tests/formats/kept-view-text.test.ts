import { describe, expect, it } from 'vitest';
import type { KeptView } from '@/domain/kept-view';
import { NO_PROJECT } from '@/domain/project';
import { readKeptView, writeKeptView } from '@/formats/kept-view-text';
import { makeCandidate } from '../domain/make-candidate';

const kept: KeptView = {
  view: '?kind=industrial-park&lang=en',
  dataVersion: 'abc',
  figures: [{ siteId: 'kcn-song-khoai', code: 'occupancy', value: null, unit: 'pct' }],
  project: { ...NO_PROJECT, id: 'p', name: '<img src=x onerror=alert(1)> Ỷ', candidates: [makeCandidate()] },
};
const changed = (change: (value: Record<string, unknown>) => void): string => {
  const value = JSON.parse(writeKeptView(kept));
  change(value);
  return JSON.stringify(value);
};

describe('readKeptView', () => {
  it('gives back what was written', () => {
    expect(readKeptView(writeKeptView(kept))).toEqual({ ok: true, value: kept });
    const alone = { ...kept, project: null };
    expect(readKeptView(writeKeptView(alone))).toEqual({ ok: true, value: alone });
  });

  it.each([
    ['', ''],
    ['null', ''],
    [changed((value) => Object.assign(value, { kind: 'other' })), 'kind'],
    [changed((value) => Object.assign(value, { version: 2 })), 'version'],
    [changed((value) => Object.assign(value, { view: 7 })), 'view'],
    [changed((value) => Object.assign(value, { figures: [['a', 'b', '1', 'ha']] })), 'figures.0.2'],
    [changed((value) => Object.assign(value, { project: { id: 'p' } })), 'project.name'],
  ])('refuses %s with the field', (text, field) => {
    expect(readKeptView(text)).toEqual({ ok: false, problem: field });
  });
});

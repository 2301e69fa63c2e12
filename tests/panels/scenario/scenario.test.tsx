import { describe, expect, it } from 'vitest';
import { ScenarioBadge } from '@/panels/scenario/scenario-badge';
import { ScenarioForm } from '@/panels/scenario/scenario-form';
import { SearchResultRow } from '@/panels/search/search-result-row';
import { HubSheet } from '@/panels/site/hub-sheet';
import { sampleHub } from '../../map/sample-data';
import { renderPanel } from '../site/render-panel';

const port = sampleHub({ id: 'port' });
const gate = sampleHub({ id: 'gate', kind: 'border-gate', opened: '2019-03-19' });
const berth = sampleHub({ id: 'berth', status: 'planned', opened: '2030' });
const someDay = sampleHub({ id: 'some-day', status: 'planned' });
const data = { hubs: [port, gate, berth, someDay] };

const inYear = (panel: React.ReactNode, year: number | null): Promise<string> =>
  renderPanel(panel, { data, year });

describe('the form of the year', () => {
  const counts = async (year: number | null): Promise<unknown[]> => {
    const form = await inYear(<ScenarioForm />, year);
    return [...form.matchAll(/data-figure="hubs-[^"]*" data-value="(\d+)"/g)].map(([, value]) =>
      Number(value),
    );
  };

  it('counts what serves then, of all that is known', async () => {
    expect(await counts(null)).toEqual([2, 4]);
    expect(await counts(2018)).toEqual([1, 4]);
    expect(await counts(2019)).toEqual([2, 4]);
    expect(await counts(2030)).toEqual([3, 4]);
  });

  it('says when something opens, and what has no year', async () => {
    const form = await inYear(<ScenarioForm />, 2019);
    expect(form).toContain('Năm có công trình mở: 2019, 2030');
    expect(form).toContain('1 điểm quy hoạch chưa công bố năm');
  });
});

describe('the badge beside figures', () => {
  it('names the year, and is not there now', async () => {
    expect(await inYear(<ScenarioBadge />, 2030)).toContain('Kịch bản cuối năm 2030');
    expect(await inYear(<ScenarioBadge />, null)).toBe('');
  });
});

describe('a hub that does not serve in the year', () => {
  const sheetOf = (hub: typeof gate, year: number | null) => inYear(<HubSheet hub={hub} />, year);

  it('says so in its sheet', async () => {
    expect(await sheetOf(gate, 2018)).toContain('Chưa khai thác vào cuối năm 2018.');
    expect(await sheetOf(gate, 2018)).not.toContain('>Đang khai thác<');
    expect(await sheetOf(gate, 2019)).not.toContain('role="note"');
    expect(await sheetOf(gate, null)).not.toContain('role="note"');
  });

  it('is counted from its planned year, and told to be planned', async () => {
    expect(await sheetOf(berth, 2029)).toContain('Chưa khai thác vào cuối năm 2029.');
    expect(await sheetOf(berth, 2030)).toContain('theo kế hoạch đã công bố');
    expect(await sheetOf(berth, null)).toContain('Dự kiến khai thác: 2030');
  });

  it('says so where it is found', async () => {
    const rowOf = (year: number | null) =>
      inYear(
        <SearchResultRow
          result={{
            selection: { type: 'hub', id: 'gate' },
            kind: 'border-gate',
            title: gate.name,
            locality: null,
            formerNames: [],
            found: null,
          }}
        />,
        year,
      );
    expect(await rowOf(2018)).toContain('Chưa khai thác năm 2018');
    expect(await rowOf(2019)).not.toContain('Chưa khai thác');
    expect(await rowOf(null)).not.toContain('Chưa khai thác');
  });
});

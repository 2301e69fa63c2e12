import type { Sector } from '@/domain/reference-data';
import sectorRecords from '../records/sectors.json' with { type: 'json' };
import type { LayerOutput } from '../steps/layer-output';

/** The trades that zones are meant for; codes in the order in which they are shown. */
export function buildSectors(): LayerOutput {
  const sectors: readonly Sector[] = sectorRecords;
  return {
    id: 'sectors',
    file: 'sectors.json',
    content: sectors,
    entry: {
      title: { vi: 'Danh mục ngành', en: 'List of sectors' },
      sources: ['matbang'],
      licence: 'MIT',
      licenceUrl: 'https://opensource.org/license/mit',
      asOf: '2026-11-22',
      errorMetres: null,
      accuracy: {
        vi: 'Các cách gọi gần nghĩa trong nguồn được gộp lại; đây không phải hệ thống ngành kinh tế chính thức.',
        en: 'Like terms of the sources are merged; this is not the official classification of trades.',
      },
      lacks: null,
    },
    features: sectors.length,
  };
}

import type { Source } from '@/domain/source';
import sourceRecords from '../records/sources.json' with { type: 'json' };
import type { LayerOutput } from '../steps/layer-output';

/** Every source that a figure, a place or a layer names. */
export function buildSources(): LayerOutput {
  const sources = sourceRecords as readonly Source[];
  return {
    id: 'sources',
    file: 'sources.json',
    content: sources,
    entry: {
      title: { vi: 'Danh mục nguồn', en: 'List of sources' },
      sources: ['matbang'],
      licence: 'MIT',
      licenceUrl: 'https://opensource.org/license/mit',
      asOf: '2026-11-22',
      errorMetres: null,
      accuracy: {
        vi: 'Nhiều trang chỉ đọc được đoạn trích; nguồn “knowledge” là kiến thức chung, chưa kiểm chứng.',
        en: 'Many pages were read as an excerpt only; the source “knowledge” is general knowledge, to be verified.',
      },
      lacks: {
        vi: 'Một số trang chỉ còn tên báo và số bài, không còn địa chỉ đầy đủ.',
        en: 'Of some pages only the publisher and the article number are held, not the full address.',
      },
    },
    features: sources.length,
  };
}

import type { ProvinceTopic } from '@/domain/province';
import topicRecords from '../records/province.json' with { type: 'json' };
import type { LayerOutput } from '../steps/layer-output';
import { usedSources } from './used-sources';

/** Published totals and targets of the province, each with the other values that circulate for it. */
export function buildProvince(): LayerOutput {
  const topics = topicRecords as unknown as readonly ProvinceTopic[];
  return {
    id: 'province',
    file: 'province.json',
    content: topics,
    entry: {
      title: { vi: 'Số liệu công bố của tỉnh', en: 'Published figures of the province' },
      sources: usedSources(topics.flatMap((topic) => [topic.main, ...topic.alternatives])),
      licence: 'MIT',
      licenceUrl: 'https://opensource.org/license/mit',
      asOf: '2026-11-22',
      errorMetres: null,
      accuracy: {
        vi: 'Chép từ bài báo và văn bản, mỗi số có ngày và nguồn; nơi các nguồn khác nhau, mọi số đều được giữ.',
        en: 'Taken from articles and acts, each figure with date and source; where sources disagree every value is kept.',
      },
      lacks: {
        vi: 'Chưa có danh sách 23 khu công nghiệp kèm diện tích, tên 19 cụm đang chuẩn bị, tỷ lệ lấp đầy từng khu và giá thuê hiện nay.',
        en: 'The list of the 23 parks with areas, the names of the 19 clusters in preparation, the occupancy of each park and present rents are not held.',
      },
    },
    features: topics.length,
  };
}

import type { LegendItem } from '@/domain/legend';
import type { Words } from './use-words';

/** What an item of the legend is called. */
export function legendLabel(item: LegendItem, { t }: Words): string {
  switch (item.type) {
    case 'zone':
      return `${t(`zone.kind.${item.kind}`)} · ${t(`layers.legend.drawn.${item.drawing}`)}`;
    case 'corridor':
      return withStatus(
        t(`layers.legend.class.${item.class}`),
        item.status === 'planned',
        t('layers.legend.planned'),
      );
    case 'hub':
      return withStatus(t(`hub.kind.${item.kind}`), item.status === 'planned', t('layers.legend.planned'));
    case 'names':
      return t(`layers.legend.${item.layer}`);
    case 'border':
      return t('layers.legend.border');
    case 'candidate':
      return t('layers.legend.candidate');
    case 'suitability':
      return t('layers.legend.suitability');
    case 'ring':
      return t('layers.legend.ring');
  }
}

function withStatus(name: string, isPlanned: boolean, planned: string): string {
  return isPlanned ? `${name} · ${planned}` : name;
}

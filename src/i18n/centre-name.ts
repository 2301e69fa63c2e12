import { CORRIDOR_CLASSES } from '@/domain/corridor';
import type { Hub } from '@/domain/hub';
import { ringPoint } from '@/domain/ring-choice';
import { DISSOLVED } from '@/domain/ring-table';
import type { Words } from './use-words';

/** Four decimals of a degree are 11 m. */
const POINT_DIGITS = 4;

/** What a person calls the centre or the column of an id. */
export function centreName(id: string, hubs: readonly Hub[], { t, text, number }: Words): string {
  if (id === DISSOLVED) return t('analyse.result.all');
  const corridor = CORRIDOR_CLASSES.find((one) => one === id);
  if (corridor) return t(`proximity.target.${corridor}`);
  const point = ringPoint(id);
  if (point) {
    const [longitude, latitude] = point;
    return t('analyse.around.point-name', {
      position: `${number(latitude, POINT_DIGITS)}; ${number(longitude, POINT_DIGITS)}`,
    });
  }
  const hub = hubs.find((one) => one.id === id);
  return hub ? text(hub.name) : id;
}

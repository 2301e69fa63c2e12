import type { SiteLook } from '@/export/charts/chart-data';
import { lineItem, markerItem, PIXEL } from '@/export/charts/chart-items';
import { ChartPicture } from './chart-picture';
import { SCREEN_COLOURS } from './site-colours';

const WIDTH = 30 * PIXEL;
const HEIGHT = 12 * PIXEL;

/** The sign and the line of a site in the charts. */
export function SiteMark({ look }: { look: SiteLook }) {
  const { colour, dash } = look;
  const stroke = { colour: SCREEN_COLOURS.of(colour), widthMillimetres: 0.5, ...(dash ? { dash } : {}) };
  const items = [
    lineItem([0, HEIGHT / 2, WIDTH, HEIGHT / 2], stroke),
    markerItem({ look }, WIDTH / 2, HEIGHT / 2, SCREEN_COLOURS),
  ];
  return <ChartPicture width={WIDTH} height={HEIGHT} items={items} />;
}

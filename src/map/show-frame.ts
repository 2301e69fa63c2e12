import type { MapLibreMap } from 'maplibre-gl';
import type { AppState } from '@/store/app-store';
import type { FramePorts, FrameSession } from './frame-ports';

/** Shows the frame of a sheet where there is one. What shows it comes with the first. */
export function createFrameShow(map: MapLibreMap, ports: FramePorts): (state: AppState) => void {
  let session: Promise<FrameSession> | null = null;
  return ({ sheetFrame, view }) => {
    const isWanted = sheetFrame !== null && view.page === 'map';
    if (isWanted) session ??= import('./frame/open-frame').then((file) => file.openFrame(map, ports));
    void session?.then((one) => (isWanted ? one.show() : one.close()));
    if (!isWanted) session = null;
  };
}

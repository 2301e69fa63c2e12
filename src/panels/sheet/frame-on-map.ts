import { frameCorners, type SheetFrame } from '@/domain/sheet-frame';
import type { SheetSettings } from '@/domain/sheet-settings';
import { sheetLayout } from '@/export/sheet/sheet-layout';
import { boundingBox } from '@/geometry/bounding-box';
import type { Actions } from '@/store/actions';
import type { AppStore } from '@/store/app-store';

/** Leaves the composer and lays the paper of the sheet on the map, all of it in sight. */
export function layFrameOnMap(store: AppStore, actions: Actions, settings: SheetSettings): void {
  const { width, height } = sheetLayout(settings).frame;
  const frame: SheetFrame = { settings, widthMillimetres: width, heightMillimetres: height, earlier: [] };
  actions.startTool({ type: 'browse' });
  store.setState({ sheetFrame: frame });
  actions.changeView({ page: 'map' });
  const box = boundingBox({
    type: 'MultiPoint',
    coordinates: frameCorners(frame).map((corner) => [...corner]),
  });
  if (box) actions.requestMap({ type: 'fit-box', box });
}

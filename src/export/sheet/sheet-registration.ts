import type { MapRegistration } from '@/export/drawing/pdf-registration';
import { writeProjectionText } from '@/formats/projection-text';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { unprojectTransverseMercator } from '@/geometry/transverse-mercator';
import { type PaperPoint, paperToPlane, type SheetPlane } from './sheet-plane';

/** Where the map of a sheet lies on the earth: its corners, in degrees of VN-2000. */
export function sheetRegistration(plane: SheetPlane, name: string): MapRegistration {
  const { x, y, width, height } = plane.frame;
  const corners: readonly PaperPoint[] = [
    [x, y + height],
    [x, y],
    [x + width, y],
    [x + width, y + height],
  ];
  return {
    name,
    box: plane.frame,
    epsg: QUANG_NINH_SYSTEM.code,
    wellKnownText: writeProjectionText(5899),
    places: corners.map((corner) => {
      const { easting, northing } = paperToPlane(plane, corner);
      const [longitude, latitude] = unprojectTransverseMercator(
        QUANG_NINH_SYSTEM.projection,
        easting,
        northing,
      );
      return { x: corner[0], y: corner[1], longitude, latitude };
    }),
  };
}

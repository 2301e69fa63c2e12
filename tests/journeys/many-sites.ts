/** So many squares side by side as GeoJSON, no two of a size, called `Ô 0` … in an order that is none of their sizes. */
export function manySites(count: number): string {
  const inRow = Math.ceil(Math.sqrt(count));
  const features = Array.from({ length: count }, (_, place) => {
    const west = 106.8 + 0.002 * (place % inRow);
    const south = 20.9 + 0.002 * Math.floor(place / inRow);
    // A step that shares no divisor with the count meets every size once.
    const side = 0.0003 + (0.0015 * ((place * 7919) % count)) / count;
    const [east, north] = [west + side, south + side];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return {
      type: 'Feature',
      properties: { name: `Ô ${place}` },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

import type { Fault } from './fault';
import { isInside } from './is-inside';
import knownPoints from './known-points.json' with { type: 'json' };
import { featuresOf, type Published } from './read-published';

/** Places whose nature is beyond doubt: it fails when land and sea are taken for each other. */
export function checkKnownPoints(published: Published): readonly Fault[] {
  const land = featuresOf(published, 'land.geojson').flatMap(({ geometry }) =>
    geometry?.type === 'Polygon' ? [geometry.coordinates] : [],
  );
  return knownPoints.flatMap(({ name, position, land: expected }): Fault[] =>
    isInside(position, land) === expected
      ? []
      : [
          {
            file: 'land.geojson',
            reason: `${name} (${position.join(', ')}) is ${expected ? 'not on land' : 'on land'}`,
          },
        ],
  );
}

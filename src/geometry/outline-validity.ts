import type { MultiPolygon, Polygon } from 'geojson';
import { contactPlace, type EdgeContact, edgeContacts, sharedEdge } from './edge-contacts';
import { type JstsFault, jstsVerdict } from './jsts-verdict';
import type { OutlineFault, OutlineFaultCode } from './outline-fault';
import { nestingFaults } from './outline-nesting';
import { type OutlineRings, outlineRings, pathOfVertex, ringOfVertex } from './outline-rings';
import { polygonsOf } from './polygon-rings';
import { ringFaults } from './ring-faults';

/**
 * Everything that makes a polygon invalid in the sense of OpenGIS Simple Features 1.2.1, each fault with its
 * place, and repeated vertices, which are valid and can be dropped. Winding is not looked at.
 *
 * Rings are looked at one by one first; then for edges that meet. Where none do, which is nearly always, the
 * rings' nesting tells the rest. Where some do, the JTS Topology Suite decides, exactly.
 *
 * @param geometry any one unit; numbers need not be finite, nor rings closed
 * @returns empty for a valid polygon without repeated vertices
 */
export function outlineFaults(geometry: Polygon | MultiPolygon): readonly OutlineFault[] {
  const faults = polygonsOf(geometry).flatMap((rings, polygon) =>
    rings.length === 0
      ? [withoutRings(polygon)]
      : rings.flatMap((ring, place) => ringFaults(ring, polygon, place)),
  );
  if (polygonsOf(geometry).length === 0) return [withoutRings(0)];
  if (faults.some(({ code, isInvalid }) => isInvalid && code !== 'spike')) return faults;
  const rings = outlineRings(geometry);
  const contacts = edgeContacts(rings);
  if (contacts.length === 0) return [...faults, ...nestingFaults(rings)];
  const crossings = contacts.filter(({ crosses }) => crosses).map((contact) => crossingFault(rings, contact));
  if (crossings.length > 0) return [...faults, ...crossings];
  // A spike is among the contacts, and is told already.
  if (faults.some(({ isInvalid }) => isInvalid)) return faults;
  // Boundaries may meet in single points only. Of thousands of equal rings the exact judge would try all pairs.
  const shared = sharedEdge(rings);
  if (shared) return [...faults, crossingFault(rings, shared)];
  return [...faults, ...judged(rings, contacts)];
}

function withoutRings(polygon: number): OutlineFault {
  return { code: 'ring-short', place: null, path: [polygon, 0, 0], isInvalid: true };
}

function crossingFault(rings: OutlineRings, { one, other }: EdgeContact): OutlineFault {
  return {
    code: crossingCode(rings, one, other),
    place: contactPlace(rings, one, other),
    path: pathOfVertex(rings, other),
    isInvalid: true,
  };
}

function crossingCode(rings: OutlineRings, one: number, other: number): OutlineFaultCode {
  const [ring, otherRing] = [ringOfVertex(rings, one), ringOfVertex(rings, other)];
  if (ring === otherRing) return 'ring-crosses-itself';
  if (rings.polygonOf[ring] !== rings.polygonOf[otherRing]) return 'shells-overlap';
  return rings.placeOf[ring] === 0 || rings.placeOf[otherRing] === 0 ? 'hole-outside' : 'holes-overlap';
}

const CODES: Readonly<Record<Exclude<JstsFault, 'crossing'>, OutlineFaultCode>> = {
  'hole-outside': 'hole-outside',
  'holes-nested': 'hole-in-hole',
  'interior-disconnected': 'interior-disconnected',
  touch: 'ring-touches-itself',
  'shells-nested': 'shells-nested',
  'ring-short': 'ring-short',
  other: 'outline-invalid',
};

function judged(rings: OutlineRings, contacts: readonly EdgeContact[]): readonly OutlineFault[] {
  const verdict = jstsVerdict(rings);
  if (!verdict) return [];
  const near = nearestContact(rings, contacts, verdict.place);
  return [
    {
      code: verdict.fault === 'crossing' ? meetingCode(rings, near) : CODES[verdict.fault],
      place: verdict.place ?? (near ? contactPlace(rings, near.one, near.other) : null),
      path: near ? pathOfVertex(rings, near.other) : [0, 0, 0],
      isInvalid: true,
    },
  ];
}

function meetingCode(rings: OutlineRings, near: EdgeContact | undefined): OutlineFaultCode {
  return near ? crossingCode(rings, near.one, near.other) : 'outline-invalid';
}

function nearestContact(
  rings: OutlineRings,
  contacts: readonly EdgeContact[],
  place: readonly [number, number] | null,
): EdgeContact | undefined {
  if (!place) return contacts[0];
  const away = ({ one, other }: EdgeContact): number => {
    const [x, y] = contactPlace(rings, one, other);
    return Math.hypot(x - place[0], y - place[1]);
  };
  let [best, least] = [contacts[0], Infinity];
  for (const contact of contacts) {
    const distance = away(contact);
    if (distance < least) [best, least] = [contact, distance];
  }
  return best;
}

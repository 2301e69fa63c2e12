import type { Position } from 'geojson';
import type { CandidateDraft, ImportPreview } from '@/domain/import-report';
import { type BoundingBox, boundingBox } from '@/geometry/bounding-box';
import { polygonsOf } from '@/geometry/polygon-rings';
import { simplifyRing } from '@/geometry/simplify-ring';

const MOST_RINGS = 2000;
const MOST_VERTICES = 50_000;
/** Of a ring that is alone in the picture. */
const MOST_IN_RING = 5000;
/** The picture is no wider than this many steps: what is finer cannot be seen. */
const STEPS = 600;

/** A small picture of what would be added. */
export function importPreview(drafts: readonly CandidateDraft[]): ImportPreview {
  const box = boxOf(drafts);
  if (!box) return { box: null, rings: [], isPartial: false };
  const tolerance = Math.max(box[2] - box[0], box[3] - box[1]) / STEPS;
  const step = Math.max(1, Math.ceil(drafts.length / MOST_RINGS));
  const rings: (readonly number[])[] = [];
  let vertices = 0;
  let isPartial = step > 1;
  for (let at = 0; at < drafts.length; at += step) {
    for (const ring of ringsOf(drafts[at] as CandidateDraft)) {
      const simple = simplifyRing(ring, tolerance, MOST_IN_RING);
      if (rings.length >= MOST_RINGS || vertices + simple.length / 2 > MOST_VERTICES) {
        isPartial = true;
        continue;
      }
      rings.push(simple);
      vertices += simple.length / 2;
    }
  }
  return { box, rings, isPartial };
}

function ringsOf({ geometry }: CandidateDraft): readonly (readonly Position[])[] {
  return geometry.type === 'Point' ? [[geometry.coordinates]] : polygonsOf(geometry).flat();
}

function boxOf(drafts: readonly CandidateDraft[]): BoundingBox | null {
  const all = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  for (const { geometry } of drafts) {
    const box = boundingBox(geometry);
    if (!box) continue;
    all[0] = Math.min(all[0], box[0]);
    all[1] = Math.min(all[1], box[1]);
    all[2] = Math.max(all[2], box[2]);
    all[3] = Math.max(all[3], box[3]);
  }
  return all[0] <= all[2] ? all : null;
}

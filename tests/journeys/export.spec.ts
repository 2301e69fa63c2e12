import type { Candidate } from '@/domain/candidate';
import { expect, journey } from './journey';

/* What goes out comes back as it was. The map is not the subject. */
journey.use({ hasWebgl: false });

/** 1 mm in degrees of longitude here. */
const MILLIMETRE_DEGREES = 1e-8;

const FORMATS = ['geojson', 'kml', 'shapefile', 'geopackage', 'dxf', 'csv', 'xlsx'] as const;

/** Where on the project file's candidate a corner stands, whichever corner the ring begins with. */
function ringOf({ geometry }: Candidate): readonly (readonly number[])[] {
  if (geometry.type !== 'Polygon') throw new Error(`not a polygon: ${geometry.type}`);
  return geometry.coordinates[0]?.slice(1) ?? [];
}

function farthestCorner(one: Candidate, other: Candidate): number {
  const theirs = ringOf(other);
  expect(ringOf(one)).toHaveLength(theirs.length);
  const distances = ringOf(one).map(([x = 0, y = 0]) =>
    Math.min(...theirs.map(([u = 0, v = 0]) => Math.hypot(u - x, v - y))),
  );
  return Math.max(...distances);
}

const candidatesOf = (file: string): readonly Candidate[] => JSON.parse(file).project.candidates;

for (const format of FORMATS) {
  journey(`sites go out as ${format} and come back as they were`, async ({ planner }) => {
    await planner.opens('?tab=candidates');
    await planner.project.choosesFromMenu('openSample');
    await planner.project.hasCandidates(3);
    const before = candidatesOf(await planner.project.savesFile());
    await planner.export.opens();
    await planner.export.takes('candidates');
    const { name, bytes } = await planner.export.saves(format);
    await planner.export.isClosed();
    await planner.project.choosesFromMenu('new');
    await planner.project.hasCandidates(0);
    await planner.import.opensFile(name, bytes);
    await planner.import.lets(3);
    await planner.import.confirms();
    await planner.project.hasCandidates(3);
    const after = candidatesOf(await planner.project.savesFile());
    for (const candidate of before) {
      const same = after.find((one) => one.name === candidate.name);
      if (!same) throw new Error(`${candidate.name} did not come back`);
      expect(farthestCorner(candidate, same)).toBeLessThan(MILLIMETRE_DEGREES);
      expect(same).toMatchObject({ notes: candidate.notes, status: candidate.status });
    }
  });
}

import type { Fault } from './fault';
import { featuresOf, isObject, type Published, recordsOf } from './read-published';
import { ZONES_FILE } from './zone-shapes';

/** Published totals: article of 3 November 2025 (economic zones), articles of August and October 2025 (clusters). */
const ECONOMIC_ZONES = { count: 5, hectares: 375_171 };
const DEVELOPING_CLUSTERS = { count: 9, hectares: 479.99 };
const OPERATING_CLUSTERS_HECTARES = 373.19;
const ALL_CLUSTERS_HECTARES = 853.18;

const ROUNDING_HECTARES = 0.005;

type Properties = Readonly<Record<string, unknown>>;

function totalFaults(
  zones: readonly Properties[],
  what: string,
  expected: { readonly count: number; readonly hectares: number },
): Fault[] {
  const faults: Fault[] = [];
  const field = 'properties.declaredHectares';
  if (zones.length !== expected.count) {
    faults.push({
      file: ZONES_FILE,
      field: 'features',
      reason: `holds ${zones.length} ${what}, not ${expected.count}`,
    });
  }
  const unknown = zones.filter((zone) => typeof zone.declaredHectares !== 'number');
  for (const zone of unknown)
    faults.push({
      file: ZONES_FILE,
      feature: String(zone.id),
      field,
      reason: `is not known, but ${what} are published with their areas`,
    });
  const sum = zones.reduce((total, zone) => total + Number(zone.declaredHectares), 0);
  if (!(Math.abs(sum - expected.hectares) < ROUNDING_HECTARES)) {
    faults.push({
      file: ZONES_FILE,
      field,
      reason: `${what} sum to ${sum.toFixed(2)} ha, published are ${expected.hectares} ha`,
    });
  }
  return faults;
}

function topicFaults(published: Published, id: string, hectares: number): Fault[] {
  const topic = recordsOf(published, 'province.json').find((record) => record.id === id);
  const value = isObject(topic?.main) ? topic.main.value : undefined;
  return value === hectares
    ? []
    : [
        {
          file: 'province.json',
          feature: id,
          field: 'main.value',
          reason: `is ${String(value)}, published are ${hectares} ha`,
        },
      ];
}

/** The zones add up to what the province publishes: parts to their group, groups to the whole. */
export function checkTotals(published: Published): readonly Fault[] {
  if (!published.values.has(ZONES_FILE)) return [];
  const zones = featuresOf(published, ZONES_FILE).map((feature) => feature.properties);
  return [
    ...totalFaults(
      zones.filter((zone) => zone.kind === 'economic-zone'),
      'economic zones',
      ECONOMIC_ZONES,
    ),
    ...totalFaults(
      zones.filter((zone) => zone.group === 'clusters-under-development'),
      'clusters under development',
      DEVELOPING_CLUSTERS,
    ),
    ...topicFaults(published, 'economic-zone-area', ECONOMIC_ZONES.hectares),
    ...topicFaults(published, 'cluster-operating-area', OPERATING_CLUSTERS_HECTARES),
    ...topicFaults(published, 'cluster-development-area', DEVELOPING_CLUSTERS.hectares),
    ...topicFaults(published, 'cluster-established-area', ALL_CLUSTERS_HECTARES),
  ];
}

import type { Zone } from './zone';

/** Decree 32/2024/NĐ-CP: a cluster, extensions included, measures at most 75 ha. */
const MAX_CLUSTER_HECTARES = 75;

/** Whether the declared area is over the law's limit. An area that is not known breaks no rule. */
export function isOverClusterCap(zone: Zone): boolean {
  return zone.kind === 'industrial-cluster' && (zone.declaredHectares ?? 0) > MAX_CLUSTER_HECTARES;
}

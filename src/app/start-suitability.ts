import type { SuitabilityPort } from '@/store/suitability-port';
import { SuitabilityClient } from '@/workers/suitability-client';
import SuitabilityWorker from '@/workers/suitability-worker?worker';

/** A worker of its own: a million cells must not hold up rings and rankings. It starts at the first question. */
export function startSuitability(): SuitabilityPort {
  const client = new SuitabilityClient(() => new SuitabilityWorker({ name: 'suitability' }));
  return {
    load: (ground) => client.load(ground),
    field: (question, tell) => client.field(question, tell),
    areas: (question, tell) => client.areas(question, tell),
    cancel: () => client.cancel(),
  };
}

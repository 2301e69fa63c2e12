import { expose, transfer } from 'comlink';
import type { AreaQuestion, SuitabilityGround, SuitabilityQuestion } from '@/domain/suitability';
import { SuitabilityService } from './suitability-service';

const service = new SuitabilityService(() => new Promise((resolve) => setTimeout(resolve)));

type TellProgress = (progress: number) => void;

/** What the page can ask of the heat map's worker. */
const desk = {
  load: (ground: SuitabilityGround): void => service.load(ground),
  /** The page gets arrays of its own, handed over: areas are sought here in what stays. */
  field: async (question: SuitabilityQuestion, tellProgress: TellProgress) => {
    const answer = await service.field(question, tellProgress);
    if (!answer.ok) return answer;
    const metres = answer.value.metres.slice();
    const flags = answer.value.flags.slice();
    return transfer({ ok: true as const, value: { ...answer.value, metres, flags } }, [
      metres.buffer,
      flags.buffer,
    ]);
  },
  areas: (question: AreaQuestion, tellProgress: TellProgress) => service.areas(question, tellProgress),
  cancel: () => service.cancel(),
};

export type SuitabilityDesk = typeof desk;

expose(desk);

import { suitabilityCriteria } from '@/domain/suitability-criteria';
import type { AppState } from './app-store';
import { remembered } from './remembered';

/** What the heat map judges cells by: the same array until the requirement changes. */
export const selectSuitabilityCriteria = remembered(
  (state: AppState) => [state.project.decision.requirement] as const,
  ([requirement]) => suitabilityCriteria(requirement),
);

import { useCallback } from 'react';
import type { Candidate } from '@/domain/candidate';
import { draftLineage, draftToCandidate, type ImportOccasion } from '@/domain/draft-to-candidate';
import type { CandidateDraft, ImportReport } from '@/domain/import-report';
import { useWords } from '@/i18n/use-words';
import { useActions } from '@/panels/app-context';

/** Where what comes in goes: new candidates, or the boundary of a zone that stands. */
export type ImportTarget =
  | { readonly type: 'candidates' }
  | { readonly type: 'zone'; readonly zoneId: string };

/** Adds what a report promised, as one step of undo, and moves the map there. */
export function useConfirmImport(
  takeDrafts: () => Promise<readonly CandidateDraft[]>,
  onDone: () => void,
): (report: ImportReport, target: ImportTarget) => Promise<void> {
  const { t } = useWords();
  const { apply, requestMap, select } = useActions();
  return useCallback(
    async (report, target) => {
      const drafts = await takeDrafts();
      const [first] = drafts;
      if (!first) return;
      const occasion: ImportOccasion = {
        report,
        today: new Date().toISOString().slice(0, 10),
        nameless: (number) => t('importFile.nameless', { number }),
        newId: () => crypto.randomUUID(),
      };
      const isApplied =
        target.type === 'zone' && first.geometry.type !== 'Point'
          ? apply({
              type: 'boundaries-set',
              boundaries: [
                { zoneId: target.zoneId, geometry: first.geometry, lineage: draftLineage(first, occasion) },
              ],
            })
          : apply({
              type: 'candidates-added',
              candidates: await toCandidates(drafts, occasion),
            });
      if (!isApplied) return;
      if (target.type === 'zone') select({ type: 'zone', id: target.zoneId });
      if (report.preview.box) requestMap({ type: 'fit-box', box: report.preview.box });
      onDone();
    },
    [takeDrafts, onDone, apply, requestMap, select, t],
  );
}

/** Made in one go: more of them would hold up the page for longer than a frame. */
const DRAFTS_IN_ONE_GO = 5000;

async function toCandidates(
  drafts: readonly CandidateDraft[],
  occasion: ImportOccasion,
): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  for (const draft of drafts) {
    candidates.push(draftToCandidate(draft, candidates.length, occasion));
    if (candidates.length % DRAFTS_IN_ONE_GO === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return candidates;
}

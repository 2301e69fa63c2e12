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

/** A frame has 16, and what else is done in it needs some. */
const MILLISECONDS_IN_ONE_GO = 8;
const DRAFTS_BETWEEN_LOOKS = 64;

async function toCandidates(
  drafts: readonly CandidateDraft[],
  occasion: ImportOccasion,
): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  let begun = performance.now();
  for (const draft of drafts) {
    candidates.push(draftToCandidate(draft, candidates.length, occasion));
    if (candidates.length % DRAFTS_BETWEEN_LOOKS !== 0) continue;
    if (performance.now() - begun < MILLISECONDS_IN_ONE_GO) continue;
    await breath();
    begun = performance.now();
  }
  // Adding so many is work enough for a turn of its own.
  if (candidates.length > DRAFTS_BETWEEN_LOOKS) await breath();
  return candidates;
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

import { Copy, PenLine, Scissors, SquareDashed, TableProperties, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Candidate } from '@/domain/candidate';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp, useAppStore } from '@/panels/app-context';
import { CornerTableEditor } from '@/panels/corner-table/corner-table-editor';
import { CornerTableExport } from '@/panels/corner-table/corner-table-export';
import { hasDraft } from '@/panels/corner-table/use-edited-table';
import { LogisticsSection } from '@/panels/site/logistics-section';
import { OverlapsSection } from '@/panels/site/overlaps-section';
import { RingsSection } from '@/panels/site/rings-section';
import { SheetFrame } from '@/panels/site/sheet-frame';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { CandidateAreas } from './candidate-areas';
import { CandidateFacts } from './candidate-facts';
import { CandidateFields } from './candidate-fields';
import { CandidateLineage } from './candidate-lineage';
import { duplicateOf } from './chosen-actions';
import { ColourDot } from './colour-dot';
import { focusCandidates, neighbourOf } from './focus-candidates';

/** Corners known better than this make an outline a surveyed one. */
const SURVEYED_METRES = 5;

/** All that is known of one candidate, to be read and to be changed. */
export function CandidateSheet({ candidate }: { candidate: Candidate }) {
  const { t } = useWords();
  const { geometry, lineage } = candidate;
  const boundary =
    geometry.type === 'Point' ? 'none' : lineage.errorMetres <= SURVEYED_METRES ? 'surveyed' : 'indicative';
  return (
    <SheetFrame
      id={candidate.id}
      kind="candidate"
      boundary={boundary}
      badges={
        <>
          <Badge tone="accent">{t('candidates.kind')}</Badge>
          {lineage.method === 'sample' && <Badge tone="planned">{t('candidates.made-up')}</Badge>}
        </>
      }
      title={candidate.name}
      subtitle={
        <p className="flex items-center gap-2 text-muted">
          <ColourDot colour={candidate.colour} />
          {t(`candidates.status.${candidate.status}`)}
        </p>
      }
      hasPlace
    >
      <CandidateBody key={candidate.id} candidate={candidate} isIndicative={boundary === 'indicative'} />
    </SheetFrame>
  );
}

/** All its sections; while its corners are edited as a table, the table alone. */
function CandidateBody({ candidate, isIndicative }: { candidate: Candidate; isIndicative: boolean }) {
  const [isEditing, setIsEditing] = useState(() => hasDraft(candidate));
  if (isEditing) return <CornerTableEditor candidate={candidate} onClose={() => setIsEditing(false)} />;
  return (
    <>
      <CandidateTools candidate={candidate} onEditCorners={() => setIsEditing(true)} />
      <CandidateFacts candidate={candidate} />
      <CandidateAreas candidate={candidate} />
      <LogisticsSection siteId={candidate.id} />
      <RingsSection siteId={candidate.id} />
      <OverlapsSection siteId={candidate.id} isIndicative={isIndicative} />
      <CandidateFields candidate={candidate} />
      <CornerTableExport candidate={candidate} />
      <CandidateLineage candidate={candidate} />
    </>
  );
}

type CandidateToolsProps = { readonly candidate: Candidate; readonly onEditCorners: () => void };

function CandidateTools({ candidate, onEditCorners }: CandidateToolsProps) {
  const { t } = useWords();
  const { apply, startTool, visit, select } = useActions();
  const store = useAppStore();
  const canChange = useApp((state) => state.projectStatus === 'open');
  const hasMap = useApp((state) => state.mapStatus !== 'unavailable');
  const { id, geometry } = candidate;
  if (!canChange) return <p className="text-caution">{t('candidates.read-only')}</p>;
  const isOutline = geometry.type !== 'Point';
  return (
    <div className="flex flex-wrap gap-1.5" data-testid="candidate-tools">
      {hasMap && isOutline && (
        <>
          <Button
            data-testid="edit-outline"
            onPress={() => startTool({ type: 'edit-outline', candidateId: id })}
          >
            <PenLine aria-hidden size={16} />
            {t('candidates.edit')}
          </Button>
          <Button data-testid="draw-hole" onPress={() => startTool({ type: 'draw-hole', candidateId: id })}>
            <SquareDashed aria-hidden size={16} />
            {t('candidates.hole')}
          </Button>
          <Button data-testid="split" onPress={() => startTool({ type: 'split', candidateId: id })}>
            <Scissors aria-hidden size={16} />
            {t('candidates.split')}
          </Button>
        </>
      )}
      {isOutline && (
        <Button data-testid="corner-edit-open" onPress={onEditCorners}>
          <TableProperties aria-hidden size={16} />
          {t('candidates.edit-corners')}
        </Button>
      )}
      <Button
        data-testid="candidate-duplicate"
        onPress={() => {
          const copy = duplicateOf(candidate, t('candidates.copy-name', { name: candidate.name }));
          if (apply({ type: 'candidates-added', candidates: [copy] }))
            visit({ type: 'candidate', id: copy.id });
        }}
      >
        <Copy aria-hidden size={16} />
        {t('candidates.duplicate')}
      </Button>
      <Button
        data-testid="candidate-delete"
        onPress={() => {
          const neighbour = neighbourOf(store.getState().project.candidates, id);
          if (!apply({ type: 'candidates-removed', ids: [id] })) return;
          select({ type: 'none' });
          focusCandidates(neighbour);
        }}
      >
        <Trash2 aria-hidden size={16} />
        {t('candidates.delete')}
      </Button>
    </div>
  );
}

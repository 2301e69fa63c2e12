import { candidateById } from '@/domain/candidate-by-id';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { ColourDot } from '@/panels/candidates/colour-dot';
import { CompareMark } from '@/panels/compare/compare-mark';
import { KindMark } from '@/panels/legend/zone-swatch';
import { useSiteNames } from './use-site-names';

/** A site by name: a press shows it on the map with its sheet, the plus puts it beside the others. */
export function NamedSite({ siteId }: { siteId: string }) {
  const { t } = useWords();
  const { visit } = useActions();
  const name = useSiteNames()(siteId);
  const candidate = useApp(({ project }) => candidateById(project.candidates, siteId));
  return (
    <span className="flex min-w-0 flex-1 items-center gap-1.5">
      <SiteMark siteId={siteId} />
      <button
        type="button"
        data-testid="decide-visit"
        title={`${name}: ${t('compare.column.visit')}`}
        onClick={() => visit({ type: candidate ? 'candidate' : 'zone', id: siteId })}
        className="min-w-0 flex-1 cursor-pointer truncate text-left font-semibold hover:underline max-[900px]:min-h-11"
      >
        {name}
      </button>
      <CompareMark siteId={siteId} name={name} />
    </span>
  );
}

/** Its kind, or the colour that the user gave it: as on the map. */
function SiteMark({ siteId }: { siteId: string }) {
  const candidate = useApp(({ project }) => candidateById(project.candidates, siteId));
  const kind = useApp(({ data }) => data.zones.find(({ id }) => id === siteId)?.kind);
  if (candidate) return <ColourDot colour={candidate.colour} />;
  return kind ? <KindMark kind={kind} /> : null;
}

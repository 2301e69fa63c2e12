import { useMemo, useState } from 'react';
import { findingValue } from '@/domain/finding';
import { type LegendItem, visibleLegend } from '@/domain/legend';
import { ringCentres } from '@/domain/ring-choice';
import { legendLabel } from '@/i18n/legend-label';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { selectDataInYear, selectListedZones } from '@/store/selectors';
import { Foldable } from '@/ui/foldable';
import { LegendSwatch } from './legend-swatch';

/** Exactly what is on the map now: layers that are off, transparent or emptied by the filter are not in it. */
export function Legend() {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(hasRoom);
  const items = useLegendItems();
  return (
    <section
      aria-label={words.t('layers.legend.title')}
      className="pointer-events-auto rounded-card border border-line bg-paper px-3 py-1.5 shadow-card"
    >
      <Foldable
        title={words.t('layers.legend.title')}
        isExpanded={isOpen}
        onExpandedChange={setIsOpen}
        panelClassName="max-h-[44dvh] overflow-y-auto"
      >
        <ul className="gap-x-5 pt-0.5 pb-1 @min-[510px]:columns-2">
          {items.map((item) => {
            const label = legendLabel(item, words);
            return (
              <li
                key={`${item.layer} ${label}`}
                data-testid="legend-item"
                data-layer={item.layer}
                className="flex break-inside-avoid items-center gap-2 text-[13px] leading-[20px] whitespace-nowrap"
              >
                <LegendSwatch item={item} />
                {label}
              </li>
            );
          })}
          {items.length === 0 && <li className="text-[13px] text-muted">{words.t('layers.legend.empty')}</li>}
        </ul>
      </Foldable>
    </section>
  );
}

/** On a small screen it would hide the map that it explains: there it opens when asked. */
function hasRoom(): boolean {
  return window.matchMedia('(min-width: 1200px) and (min-height: 640px)').matches;
}

function useLegendItems(): readonly LegendItem[] {
  const layers = useApp((state) => state.view.layers);
  const candidates = useApp((state) => state.project.candidates);
  const zones = useApp(selectListedZones);
  const data = useApp(selectDataInYear);
  const rings = useApp((state) => state.view.rings);
  const hasSuitability = useApp((state) => findingValue(state.findings.suitability) !== null);
  return useMemo(
    () =>
      visibleLegend({
        layers,
        candidates,
        zones,
        hubs: data.hubs,
        corridors: data.corridors,
        hasSuitability,
        places: data.places,
        communes: data.communes,
        borderLines: data.border.features,
        ringCentres: ringCentres(rings, data.hubs),
      }),
    [layers, candidates, zones, data, rings, hasSuitability],
  );
}

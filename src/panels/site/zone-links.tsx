import type { Figure } from '@/domain/figure';
import type { Zone } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { useActions } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { TextButton } from '@/ui/text-button';

const NOT_HELD: Figure = {
  code: 'area-declared',
  value: null,
  unit: 'ha',
  method: 'declared',
  asOf: null,
  sources: [],
};

/** Zones to go on to, each with its declared area. */
export function ZoneLinks({ zones }: { zones: readonly Zone[] }) {
  const { locale } = useWords();
  const { visit } = useActions();
  return (
    <ul className="flex flex-col gap-1">
      {zones.map((zone) => (
        <li key={zone.id} className="flex items-baseline justify-between gap-3">
          <TextButton onPress={() => visit({ type: 'zone', id: zone.id })}>
            {locale === 'vi' ? zone.name : zone.nameEn}
          </TextButton>
          <FigureValue figure={zone.figures.find(({ code }) => code === 'area-declared') ?? NOT_HELD} />
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';
import type { Figure } from '@/domain/figure';
import type { Zone } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { FigureValue } from '@/panels/figure/figure-value';
import { Disclosure } from '@/ui/disclosure';

/** From here an error is told in kilometres. */
const KILOMETRE = 1000;

/** How far the drawn boundary can be trusted, in the first place that the eye falls on. */
export function BoundaryNote({ zone }: { zone: Zone }) {
  const { t } = useWords();
  return (
    <div className="flex flex-col gap-2 text-xs">
      {zone.boundary === 'indicative' && (
        <Caution>
          <strong className="font-semibold">{t('site.boundary.title-indicative')}</strong>{' '}
          <PlaceError errorMetres={zone.errorMetres} />
          <Disclosure title={t('site.boundary.how')}>
            {t('site.boundary.replace', { id: zone.id })}
          </Disclosure>
        </Caution>
      )}
      {zone.boundary === 'surveyed' && (
        <p className="text-muted">
          {t('site.boundary.surveyed')} <PlaceError errorMetres={zone.errorMetres} />
        </p>
      )}
      {zone.boundary === 'none' && (
        <Caution>
          {zone.geometry === null ? (
            t('site.boundary.no-place')
          ) : (
            <>
              {t('site.boundary.no-area')} <PlaceError errorMetres={zone.errorMetres} />
            </>
          )}
        </Caution>
      )}
      {zone.reclaimed && <p className="text-muted">{t('site.boundary.reclaimed')}</p>}
    </div>
  );
}

function Caution({ children }: { children: ReactNode }) {
  return (
    <div className="rounded-control border border-caution-line bg-caution-soft px-3 py-2 text-caution">
      {children}
    </div>
  );
}

/** The error of place, told in the unit that reads best. */
export function PlaceError({ errorMetres }: { errorMetres: number | null }) {
  const { t } = useWords();
  if (errorMetres === null) return null;
  const isFar = errorMetres >= KILOMETRE;
  const figure: Figure = {
    code: 'position-error',
    value: isFar ? errorMetres / KILOMETRE : errorMetres,
    unit: isFar ? 'km' : 'm',
    method: 'estimated',
    asOf: null,
    sources: ['matbang'],
  };
  return (
    <span>
      {t('figure.code.position-error')} ±<FigureValue figure={figure} />.
    </span>
  );
}

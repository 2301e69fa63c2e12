import type { FigureUnit } from './figure';
import type { Project } from './project';
import type { ReferenceData } from './reference-data';
import type { Zone } from './zone';

/** A published figure as it was: the newest of its code. */
export type KeptFigure = {
  readonly siteId: string;
  readonly code: string;
  readonly value: number | null;
  readonly unit: FigureUnit;
};

/** What a link, a picture or a sheet carries, so that it can be opened again and says what has changed since. */
export type KeptView = {
  /** The query part of an address. */
  readonly view: string;
  /** Of the published data; null: they were not read. */
  readonly dataVersion: string | null;
  /** Published figures of the zones that were shown. */
  readonly figures: readonly KeptFigure[];
  /** null: the user's own work stays where it is. */
  readonly project: Project | null;
};

/** A figure that is another now. `now` is null where the figure or its value is gone. */
export type FigureChange = KeptFigure & { readonly now: number | null };

/** How the published data differ from those that something was made with. */
export type DataChanges = {
  readonly madeWith: string | null;
  readonly now: string | null;
  readonly figures: readonly FigureChange[];
  /** Ids of zones that the data no longer hold. */
  readonly goneZones: readonly string[];
};

/** @param zones whose figures go along */
export function keptFigures(zones: readonly Zone[]): readonly KeptFigure[] {
  return zones.flatMap((zone) =>
    [...newestFigures(zone)].map(([code, held]) => ({ siteId: zone.id, code, ...held })),
  );
}

export function changesSince(
  { dataVersion, figures }: KeptView,
  { zones, catalogue }: Pick<ReferenceData, 'zones' | 'catalogue'>,
): DataChanges {
  const byId = new Map(zones.map((zone) => [zone.id, newestFigures(zone)]));
  const gone = figures.map(({ siteId }) => siteId).filter((id) => !byId.has(id));
  return {
    madeWith: dataVersion,
    now: catalogue?.version ?? null,
    figures: figures.flatMap((figure) => {
      const held = byId.get(figure.siteId);
      const now = held?.get(figure.code)?.value ?? null;
      return held && now !== figure.value ? { ...figure, now } : [];
    }),
    goneZones: [...new Set(gone)],
  };
}

/** Where both versions are known and the same, no figure is another. */
export function isUnchanged({ madeWith, now, figures, goneZones }: DataChanges): boolean {
  return madeWith === now && figures.length === 0 && goneZones.length === 0;
}

type Held = Pick<KeptFigure, 'value' | 'unit'>;

/** Values by code; figures come newest first. */
function newestFigures({ figures, declaredHectares }: Zone): ReadonlyMap<string, Held> {
  const values = new Map<string, Held>();
  for (const { code, value, unit } of figures) if (!values.has(code)) values.set(code, { value, unit });
  values.set('area-declared', { value: declaredHectares, unit: 'ha' });
  return values;
}

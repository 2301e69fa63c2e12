import { groundSide } from '@/geometry/mercator-grid';
import type { Words } from '@/i18n/use-words';
import { basemapNote } from './basemap/sheet-basemap';
import type { MapFeatures } from './map-features';
import { ownLines } from './set-text';
import type { SheetDraft } from './sheet-draft';

/** What a reader must know to trust the sheet: of what is in the frame, and of nothing else. A paragraph each. */
export function sourceNotes(draft: SheetDraft, features: MapFeatures): readonly string[] {
  const { content, words, settings } = draft;
  const { t } = words;
  const outlined = features.zones.filter(({ rings }) => rings.length > 0).map(({ site }) => site);
  const indicative = outlined.filter(({ boundary }) => boundary === 'indicative');
  const named = outlined.some(({ declaredHectares }) => declaredHectares !== null) && settings.parts.labels;
  const unplaced = content.zones.filter(({ geometry }) => geometry === null).length;
  const transport = [
    ...features.corridors.map(({ corridor }) => corridor.errorMetres),
    ...features.hubs.map(({ thing }) => thing.errorMetres),
  ];
  const candidates = features.candidates.map(({ site }) => site.lineage.errorMetres);
  const errors = (values: readonly number[]): { errors: string } => ({ errors: errorRange(values, words) });
  const sentences = [
    ...(indicative.length > 0
      ? [t('sheet.sources.indicative', errors(indicative.flatMap(({ errorMetres }) => errorMetres ?? [])))]
      : []),
    ...(outlined.some(({ boundary }) => boundary === 'surveyed') ? [t('sheet.sources.surveyed')] : []),
    ...(named ? [t('sheet.sources.areas')] : []),
    ...(candidates.length > 0 ? [t('sheet.sources.candidates', errors(candidates))] : []),
    ...(candidates.length > 0 && content.isSample ? [t('sheet.sources.sample')] : []),
    ...(transport.length > 0 ? [t('sheet.sources.corridors', errors(transport))] : []),
    ...heatNote(draft, features),
    ...(content.year === null ? [] : [t('sheet.sources.year', { year: String(content.year) })]),
    ...(unplaced > 0 ? [t('sheet.sources.unplaced', { count: unplaced })] : []),
  ];
  return [
    ...ownLines(settings.freeText).filter((line) => line !== ''),
    ...(sentences.length > 0 ? [sentences.join(' ')] : []),
    creditNotes(draft, features),
    ...basemapNotes(draft),
  ];
}

function basemapNotes({ basemap, words }: SheetDraft): readonly string[] {
  const note = basemap ? basemapNote(basemap, words) : '';
  return note === '' ? [] : [note];
}

/** What its cells are, where they are seen. */
function heatNote({ content, words }: SheetDraft, features: MapFeatures): readonly string[] {
  if (!(content.heat && features.heat)) return [];
  const metres = groundSide(content.heat.field.grid);
  const side = words.t('sheet.heat.side', { value: words.number(10 * Math.round(metres / 10), 0) });
  return [words.t('sheet.sources.heat', { side })];
}

/** Whose data are seen. */
export function creditNotes(
  { content, words }: SheetDraft,
  { border, corridors, places }: MapFeatures,
): string {
  const { t } = words;
  const names = [
    ...(content.data.land.features.length > 0 ? [t('sheet.sources.coast')] : []),
    ...(border.length > 0 || corridors.length > 0 ? [t('sheet.sources.openstreetmap')] : []),
    ...(places.length > 0 ? [t('sheet.sources.geonames')] : []),
  ];
  const { catalogue } = content.data;
  const asOf = catalogue?.layers.find(({ id }) => id === 'zones')?.asOf;
  const credits = names.length > 0 ? [t('sheet.sources.credits', { names: names.join(', ') })] : [];
  const version =
    catalogue && asOf
      ? [t('sheet.sources.version', { date: words.date(asOf), version: catalogue.version })]
      : [];
  return [...credits, ...version].join(' ');
}

/** `±300 m`, `±1–2,5 km`. */
function errorRange(values: readonly number[], { t, number }: Words): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return '';
  const inKilometres = most >= 1000;
  const text = (metres: number): string =>
    number(inKilometres ? metres / 1000 : metres, inKilometres ? 1 : 0);
  if (text(least) === text(most))
    return t(inKilometres ? 'sheet.kilometres' : 'sheet.metres', { value: text(most) });
  const range = { least: text(least), most: text(most) };
  return t(inKilometres ? 'sheet.kilometre-range' : 'sheet.metre-range', range);
}

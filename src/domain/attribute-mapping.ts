import {
  CANDIDATE_COLOURS,
  CANDIDATE_STATUSES,
  type CandidateColour,
  type CandidateStatus,
} from './candidate';
import { foldText } from './fold-text';

/** What of a candidate a column of a file can be. All other columns become fields of the user's own. */
export const MAPPED_FIELDS = ['name', 'notes', 'status', 'source', 'error', 'colour'] as const;
type MappedField = (typeof MAPPED_FIELDS)[number];

/** For each of our fields the column that it is read from, by its name; null: from none. */
export type AttributeMapping = Readonly<Record<MappedField, string | null>>;

/** Headers as `foldText` leaves them, likeliest first. */
const HEADERS: Readonly<Record<MappedField, readonly string[]>> = {
  name: [
    'name',
    'ten',
    'ten dia diem',
    'ten khu dat',
    'ten du an',
    'ten kcn',
    'ten ccn',
    'ten vung',
    'dia diem',
    'du an',
    'name vi',
    'ten goi',
    'title',
    'label',
    'nhan',
    'site',
  ],
  notes: ['notes', 'note', 'ghi chu', 'description', 'desc', 'mo ta', 'dien giai', 'comment', 'remarks'],
  status: ['status', 'trang thai', 'tinh trang'],
  source: ['source', 'nguon', 'nguon so lieu', 'can cu', 'can cu phap ly', 'quyet dinh', 'so quyet dinh'],
  error: ['error m', 'accuracy', 'accuracy m', 'sai so', 'sai so m', 'do chinh xac'],
  colour: ['colour', 'color', 'mau', 'mau sac'],
};

/** The mapping that the headers suggest; a column serves one field only. */
export function guessMapping(columns: readonly string[]): AttributeMapping {
  const folded = new Map<string, string>();
  for (const column of columns.toReversed()) folded.set(foldText(column), column);
  const taken = new Set<string>();
  const guess = (field: MappedField): string | null => {
    const header = HEADERS[field].find((one) => folded.has(one) && !taken.has(one));
    if (header === undefined) return null;
    taken.add(header);
    return folded.get(header) ?? null;
  };
  return {
    name: guess('name'),
    notes: guess('notes'),
    status: guess('status'),
    source: guess('source'),
    error: guess('error'),
    colour: guess('colour'),
  };
}

const STATUS_WORDS: ReadonlyMap<string, CandidateStatus> = new Map([
  ['y tuong', 'idea'],
  ['de xuat', 'idea'],
  ['dang nghien cuu', 'studied'],
  ['nghien cuu', 'studied'],
  ['rut gon', 'shortlisted'],
  ['vao danh sach', 'shortlisted'],
  ['duoc chon', 'chosen'],
  ['da chon', 'chosen'],
  ['loai', 'dropped'],
  ['da loai', 'dropped'],
]);

/** @returns undefined where the text is no status of ours */
export function toStatus(text: string): CandidateStatus | undefined {
  const folded = foldText(text);
  return CANDIDATE_STATUSES.find((status) => status === folded) ?? STATUS_WORDS.get(folded);
}

export function toColour(text: string): CandidateColour | undefined {
  return CANDIDATE_COLOURS.find((colour) => colour === foldText(text));
}

/** Figures and lineage that our own files carry beside what the user has said: worked out anew after reading. */
const DERIVED =
  /^(record|kind|(ellipsoid|vn2000)_ha|perimeter_km|network_year|distance_from|data_version|system|method|file|as_of|gate_(longitude|latitude)|share_.+_pct(_error)?|(expressway|interchange|national_road|railway|seaport|airport|border_gate)_(m|error_m|nearest))$/;

/** Whether a column of a file that this program wrote holds what is worked out anew. */
export function isDerivedColumn(name: string): boolean {
  return DERIVED.test(name);
}

import type { Selection } from './view-state';

/** What the page around an embedded one may ask for; docs/embed.md is its contract. */
export type EmbedOrder =
  | { readonly type: 'mat-bang:show'; readonly query: string }
  | { readonly type: 'mat-bang:select'; readonly kind: SelectableKind; readonly id: string }
  | { readonly type: 'mat-bang:get' };

/** What an embedded page tells the page around it. */
export type EmbedReport =
  | { readonly type: 'mat-bang:ready'; readonly version: 1; readonly query: string }
  | { readonly type: 'mat-bang:view'; readonly query: string; readonly selection: Selection }
  | {
      readonly type: 'mat-bang:refused';
      readonly reason: 'unknown-type' | 'bad-field';
      readonly field: string;
    };

const KINDS = ['zone', 'hub', 'commune', 'place', 'none'] as const;
type SelectableKind = (typeof KINDS)[number];

type Refusal = Extract<EmbedReport, { type: 'mat-bang:refused' }>;

/** Longer queries than any view has are refused. */
const MOST_LETTERS = 20_000;

/** null: it is not for us; pages send each other all sorts of things. */
export function readEmbedOrder(data: unknown): EmbedOrder | Refusal | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, ...fields } = data as Readonly<Record<string, unknown>>;
  if (typeof type !== 'string' || !type.startsWith('mat-bang:')) return null;
  switch (type) {
    case 'mat-bang:get':
      return { type };
    case 'mat-bang:show':
      return readShow(fields);
    case 'mat-bang:select':
      return readSelect(fields);
    default:
      return { type: 'mat-bang:refused', reason: 'unknown-type', field: 'type' };
  }
}

type Fields = Readonly<Record<string, unknown>>;

function readShow({ query }: Fields): EmbedOrder | Refusal {
  return typeof query === 'string' && query.length <= MOST_LETTERS
    ? { type: 'mat-bang:show', query }
    : refused('query');
}

function readSelect({ kind, id = '' }: Fields): EmbedOrder | Refusal {
  const known = KINDS.find((one) => one === kind);
  if (known === undefined) return refused('kind');
  if (typeof id !== 'string' || (id === '' && known !== 'none')) return refused('id');
  return { type: 'mat-bang:select', kind: known, id };
}

function refused(field: string): Refusal {
  return { type: 'mat-bang:refused', reason: 'bad-field', field };
}

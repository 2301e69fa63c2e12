import { createStore } from 'zustand/vanilla';
import type { AccuracyRow } from '@/domain/accuracy';
import type { AlongRoadAnswer } from '@/domain/along-road';
import type { Basemap } from '@/domain/basemap';
import type { Ranking, Stability } from '@/domain/decision/ranking';
import type { Finding } from '@/domain/finding';
import { PENDING } from '@/domain/finding';
import { type History, NO_HISTORY } from '@/domain/history';
import type { DataChanges } from '@/domain/kept-view';
import type { Overlap } from '@/domain/overlap-table';
import type { Problem } from '@/domain/problem';
import { NO_PROJECT, type Project } from '@/domain/project';
import type { ProximityTable, ProximityTarget } from '@/domain/proximity';
import type { ReferenceData } from '@/domain/reference-data';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import type { RingAnswer } from '@/domain/ring-table';
import type { SheetFrame } from '@/domain/sheet-frame';
import type { SuggestedArea, SuitabilityCriterion, SuitabilityField } from '@/domain/suitability';
import type { Selection, ViewState } from '@/domain/view-state';
import { DEFAULT_VIEW } from '@/domain/view-state';
import type { BoundingBox } from '@/geometry/bounding-box';

export type Tool =
  | { readonly type: 'browse' }
  | { readonly type: 'measure-distance' }
  | { readonly type: 'measure-area' }
  /** The next press on the map sets a point that rings are drawn round. */
  | { readonly type: 'pick-ring-point' }
  /** The next press on the map sets the gate of a site. */
  | { readonly type: 'pick-gate'; readonly siteId: string }
  /** A new candidate is drawn. */
  | { readonly type: 'draw-polygon' | 'draw-rectangle' | 'draw-point' }
  /** Corners, midpoints and the whole outline of a candidate are moved. */
  | { readonly type: 'edit-outline'; readonly candidateId: string }
  | { readonly type: 'draw-hole'; readonly candidateId: string }
  /** A line is drawn that cuts the candidate. */
  | { readonly type: 'split'; readonly candidateId: string };

export type Dialog = {
  readonly type: 'none' | 'welcome' | 'projects' | 'versions' | 'export' | 'share' | 'data-changes';
};

/** A wish addressed to the map. The number tells two equal wishes apart. */
export type MapRequest = {
  readonly serial: number;
  readonly action:
    | { readonly type: 'fit-province' }
    | { readonly type: 'fit-selection' }
    | { readonly type: 'fit-box'; readonly box: BoundingBox }
    | { readonly type: 'reset-north' }
    | { readonly type: 'zoom-in' }
    | { readonly type: 'zoom-out' };
};

/** `back` takes the last corner away. The number tells two equal wishes apart. */
type DrawRequest = { readonly serial: number; readonly action: 'finish' | 'back' };

type MapStatus = 'loading' | 'ready' | 'unavailable';

/** How safe the project is. `memory-only`: the browser keeps nothing, and a file must. */
export type SavedState = 'saved' | 'saving' | 'unsaved' | 'failed' | 'memory-only';

export type Notice = Problem & { readonly id: number };

export type Measurement = {
  readonly type: 'distance' | 'area';
  /** Metres along the line, or round the polygon. */
  readonly lengthMetres: number;
  /** null while it is a line, or has fewer than three corners. */
  readonly areaSquareMetres: number | null;
  readonly corners: number;
};

/** The outline that is being drawn or edited, as it stands. */
export type Drawing = {
  /** null while it is a line or a point, or crosses itself. */
  readonly areaSquareMetres: number | null;
  /** Along the line, or round the outline; null for a point. */
  readonly lengthMetres: number | null;
  readonly corners: number;
  readonly isCrossed: boolean;
  /** It has corners enough to be finished as it is. */
  readonly canFinish: boolean;
};

/** What the worker has found for the view; see `request-findings.ts`. */
export type Findings = {
  readonly proximity: Finding<ProximityTable>;
  readonly rings: Finding<RingAnswer>;
  /** Of the selected zone. */
  readonly alongRoad: Finding<AlongRoadAnswer>;
  readonly overlaps: Finding<readonly Overlap[]>;
  /** Shares in the rings that the requirement speaks of. */
  readonly criterionShares: Finding<RingAnswer>;
  /** Of the sites that compete; asked for where it is shown. */
  readonly ranking: Finding<Ranking>;
  /** Of that ranking: one is never shown without the other. */
  readonly stability: Finding<Stability>;
  /** Distances of the cells of the heat map, while its layer is shown. */
  readonly suitability: Finding<SuitabilityField>;
  /** Asked for when its page is opened. */
  readonly accuracy: Finding<readonly AccuracyRow[]>;
};

/** Suggested land, best first, and by what it was found. */
type Suggestions = {
  readonly areas: readonly SuggestedArea[];
  readonly criteria: readonly SuitabilityCriterion[];
  readonly field: SuitabilityField;
};

/** A distance that is pointed at: the map draws its line. */
type PointedDistance = { readonly siteId: string; readonly target: ProximityTarget };

/**
 * `opening`: read from where it is kept. `read-only`: another tab has it, or it must not be written.
 * Edits count only while it is `open`.
 */
export type ProjectStatus = 'opening' | 'open' | 'read-only';

export type AppState = {
  /** What the address carries. */
  readonly view: ViewState;
  readonly data: ReferenceData;
  /** What the user has made; changed by `apply`, undo and redo alone. */
  readonly project: Project;
  readonly projectStatus: ProjectStatus;
  readonly history: History;
  readonly savedState: SavedState;
  readonly dataStatus: 'loading' | 'ready';
  readonly basemaps: readonly Basemap[];
  readonly mapStatus: MapStatus;
  readonly tool: Tool;
  readonly measurement: Measurement | null;
  readonly drawing: Drawing | null;
  /** Corners that are drawn go to corners and edges nearby. */
  readonly isSnapping: boolean;
  /** A wish addressed to the drawing tool. */
  readonly drawRequest: DrawRequest | null;
  readonly dialog: Dialog;
  /** How the published data differ from those that the link or the file was made with that was opened last. */
  readonly dataChanges: DataChanges | null;
  readonly hovered: Selection;
  readonly findings: Findings;
  /** The best land of a wanted size: shown until other land is sought. null: none was. */
  readonly suggestions: Suggestions | null;
  readonly pointedDistance: PointedDistance | null;
  /** A wish addressed to whoever works out distances. */
  readonly analysisRequest: { readonly serial: number; readonly action: 'cancel' | 'repeat' } | null;
  readonly mapRequest: MapRequest | null;
  /** The paper of a sheet, laid on the map. */
  readonly sheetFrame: SheetFrame | null;
  /** Dropped on the page, and waiting for the panel that reads it. */
  readonly droppedFile: File | null;
  readonly notices: readonly Notice[];
};

export type AppStore = ReturnType<typeof createAppStore>;

/** The whole app in memory. Readers subscribe to it; changes go through the functions of `actions.ts`. */
export function createAppStore(view: ViewState = DEFAULT_VIEW) {
  return createStore<AppState>()(() => ({
    view,
    data: NO_REFERENCE_DATA,
    project: NO_PROJECT,
    projectStatus: 'opening',
    history: NO_HISTORY,
    savedState: 'saved',
    dataStatus: 'loading',
    basemaps: [],
    mapStatus: 'loading',
    tool: { type: 'browse' },
    measurement: null,
    drawing: null,
    isSnapping: true,
    drawRequest: null,
    dialog: { type: 'none' },
    dataChanges: null,
    hovered: { type: 'none' },
    findings: {
      proximity: PENDING,
      rings: PENDING,
      alongRoad: PENDING,
      overlaps: PENDING,
      criterionShares: PENDING,
      ranking: PENDING,
      stability: PENDING,
      suitability: PENDING,
      accuracy: PENDING,
    },
    suggestions: null,
    pointedDistance: null,
    analysisRequest: null,
    mapRequest: null,
    sheetFrame: null,
    droppedFile: null,
    notices: [],
  }));
}

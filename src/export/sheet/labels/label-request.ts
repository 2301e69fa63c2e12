import type { LabelKind } from '@/domain/unplaced-label';
import type { OrientedBox } from '@/geometry/oriented-box';

/** One place where a label could stand. */
export type LabelPosition = {
  /** What it takes of the paper, millimetres. */
  readonly box: OrientedBox;
  /** Which of the label's settings stands there: on one line, on several, without its second part. */
  readonly setting: number;
  /** Where its lines begin, end or have their middle. */
  readonly align: 'start' | 'middle' | 'end';
  /** The less the better; 0 is where a mapmaker would put it. */
  readonly cost: number;
};

/** Something that wants a name on the map. */
export type LabelRequest = {
  readonly id: string;
  readonly kind: LabelKind;
  /** As it is told where it finds no place. */
  readonly name: string;
  /** The less the earlier it is placed. */
  readonly rank: number;
  readonly positions: readonly LabelPosition[];
};

export type PlacedLabel<Request extends LabelRequest = LabelRequest> = {
  readonly request: Request;
  readonly position: LabelPosition;
};

export type LabelKind =
  | 'zone'
  | 'candidate'
  | 'ring'
  | 'hub'
  | 'town'
  | 'water'
  | 'commune'
  | 'road-name'
  | 'road-number';

/**
 * `no-room`: other names or signs stand wherever it could. `at-edge`: its place is too near to the frame.
 * `no-stretch`: its line is nowhere straight for its length.
 */
export type UnplacedReason = 'no-room' | 'at-edge' | 'no-stretch';

/** A name that found no place on a sheet. */
export type UnplacedLabel = {
  /** Two places may have one name. */
  readonly id: string;
  readonly kind: LabelKind;
  readonly name: string;
  readonly reason: UnplacedReason;
};

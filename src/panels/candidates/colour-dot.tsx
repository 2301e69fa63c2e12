import type { CandidateColour } from '@/domain/candidate';

/* Whole class names, so that the style sheet is built with them. */
const FILLS: Record<CandidateColour, string> = {
  violet: 'bg-candidate-violet',
  teal: 'bg-candidate-teal',
  orange: 'bg-candidate-orange',
  magenta: 'bg-candidate-magenta',
  olive: 'bg-candidate-olive',
  slate: 'bg-candidate-slate',
};

/** The colour that a candidate has on the map; its name says it to those who do not see it. */
export function ColourDot({ colour }: { colour: CandidateColour }) {
  return <span aria-hidden className={`inline-block size-3.5 shrink-0 rounded-sm ${FILLS[colour]}`} />;
}

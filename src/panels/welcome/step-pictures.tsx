import type { ReactNode } from 'react';

/* Small drawings in the colours of the theme: what they show is said by the words beside them. */

function Picture({ children }: { children: ReactNode }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 160 90" className="block h-auto w-full">
      <path d="M0 62 C30 56 44 70 70 64 S128 50 160 58 V90 H0 Z" className="fill-sea" />
      {children}
    </svg>
  );
}

/** A list of zones, one of them met by the filter, and its outline on the map. */
export function ExplorePicture() {
  return (
    <Picture>
      <rect x="8" y="10" width="62" height="70" rx="5" className="fill-paper stroke-line" />
      <rect x="14" y="16" width="50" height="9" rx="4.5" className="fill-accent-soft stroke-accent" />
      {[34, 48, 62].map((y, index) => (
        <g key={y}>
          <rect
            x="14"
            y={y}
            width="7"
            height="7"
            rx="1.5"
            className={index === 0 ? 'fill-zone-park' : 'fill-zone-cluster'}
          />
          <rect x="25" y={y + 1} width={index === 1 ? 28 : 36} height="5" rx="2.5" className="fill-line" />
        </g>
      ))}
      <path
        d="M98 28 l22 -7 14 15 -12 17 -23 -4 z"
        strokeDasharray="4 3"
        className="fill-zone-park/25 stroke-zone-park"
      />
      <path d="M70 37 H92" className="fill-none stroke-accent" />
      <circle cx="92" cy="37" r="2.5" className="fill-accent" />
    </Picture>
  );
}

/** A sheet with figures, one of them opened to its source. */
export function SheetPicture() {
  return (
    <Picture>
      <rect x="16" y="8" width="76" height="74" rx="5" className="fill-paper stroke-line" />
      <rect x="23" y="15" width="24" height="7" rx="3.5" className="fill-zone-park/30" />
      <rect x="23" y="27" width="46" height="6" rx="3" className="fill-ink" />
      {[42, 54, 66].map((y) => (
        <g key={y}>
          <rect x="23" y={y} width="26" height="4" rx="2" className="fill-line" />
          <rect x="64" y={y} width="21" height="4" rx="2" className="fill-muted" />
        </g>
      ))}
      <path d="M86 56 h10 v-6 h52 v30 h-52 v-18 z" className="fill-accent-soft stroke-accent" />
      <rect x="103" y="57" width="36" height="4" rx="2" className="fill-accent" />
      <rect x="103" y="65" width="26" height="4" rx="2" className="fill-accent/50" />
      <rect x="103" y="72" width="31" height="3" rx="1.5" className="fill-accent/50" />
    </Picture>
  );
}

/** A measured line on the map and a link that goes out. */
export function MeasurePicture() {
  return (
    <Picture>
      <path d="M24 68 L58 30 L98 48" strokeWidth="2.5" className="fill-none stroke-accent" />
      {[
        [24, 68],
        [58, 30],
        [98, 48],
      ].map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="4" strokeWidth="2" className="fill-paper stroke-accent" />
      ))}
      <rect x="64" y="14" width="36" height="14" rx="7" className="fill-paper stroke-line" />
      <rect x="71" y="19" width="22" height="4" rx="2" className="fill-ink" />
      <rect x="112" y="56" width="36" height="22" rx="6" className="fill-accent" />
      <path d="M122 67 h14 m-5 -5 l5 5 -5 5" strokeWidth="2" className="fill-none stroke-on-accent" />
    </Picture>
  );
}

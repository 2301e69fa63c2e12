import type { ReactNode } from 'react';
import type { ChartItem } from '@/export/charts/chart-items';
import { PIXEL } from '@/export/charts/chart-items';
import type { Fill, Stroke } from '@/export/drawing/drawing-list';
import { figureAttributes } from '@/panels/figure/figure-value';

type ChartPictureProps = {
  /** What it shows, for those who do not see it; nothing, where words beside it say it. */
  readonly label?: string;
  /** Both in millimetres. */
  readonly width: number;
  readonly height: number;
  readonly items: readonly ChartItem[];
};

const WEIGHTS = { regular: 400, semibold: 600, bold: 700 } as const;

/** A chart on the page. The same items go into a file. */
export function ChartPicture({ label, width, height, items }: ChartPictureProps) {
  return (
    <svg
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      width={width / PIXEL}
      height={height / PIXEL}
      viewBox={`0 0 ${width} ${height}`}
      className="block"
    >
      {items.map((item, at) => (
        // Items have no names of their own and stand where they stand.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Item key={at} item={item} />
      ))}
    </svg>
  );
}

function Item({ item }: { item: ChartItem }): ReactNode {
  switch (item.type) {
    case 'text':
      return (
        <text
          x={item.x}
          y={item.y}
          fontSize={item.sizeMillimetres}
          fontWeight={WEIGHTS[item.weight]}
          textAnchor={item.anchor}
          fill={item.colour}
          {...(item.halo && {
            stroke: item.halo.colour,
            strokeWidth: 2 * item.halo.widthMillimetres,
            strokeLinejoin: 'round' as const,
            paintOrder: 'stroke',
          })}
          {...('figure' in item ? figureAttributes(item.figure) : {})}
        >
          {item.text}
        </text>
      );
    case 'circle':
      return <circle cx={item.x} cy={item.y} r={item.radius} {...paintOf(item)} />;
    case 'path':
      return (
        <path
          d={item.lines.map((line) => `M${line.join(' ')}${item.isClosed ? 'Z' : ''}`).join('')}
          {...paintOf(item)}
        />
      );
    default:
      return null;
  }
}

function paintOf({ fill, stroke }: { readonly fill?: Fill; readonly stroke?: Stroke }) {
  return {
    fill: fill?.colour ?? 'none',
    ...(fill?.opacity === undefined ? {} : { fillOpacity: fill.opacity }),
    ...(stroke && {
      stroke: stroke.colour,
      strokeWidth: stroke.widthMillimetres,
      ...(stroke.opacity === undefined ? {} : { strokeOpacity: stroke.opacity }),
      ...(stroke.dash ? { strokeDasharray: stroke.dash.join(' ') } : {}),
    }),
  };
}

import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { MapPalette, MapTheme } from '@/domain/palette';
import type { Locale } from '@/domain/view-state';
import { ZOOM_BASE, type ZoomStops } from '@/domain/zoom-stops';

/** What a group of style layers is made from. */
export type LayerStyle = {
  readonly theme: MapTheme;
  readonly palette: MapPalette;
  readonly locale: Locale;
  readonly isVisible: boolean;
  /** 0 to 1, from the layer panel: every paint opacity is multiplied by it. */
  readonly opacity: number;
  /** Ids of the zones that pass the filter. */
  readonly listedZones: readonly string[];
};

/**
 * The style layers of one entry of the layer panel. `shapes` (areas and lines) stand in one band in the
 * reader's order; `marks` (symbols and names) in a band above all shapes, in the same order, so that no
 * fill ever hides a name; `leads` above all marks: what a reader finds the way by.
 */
export type LayerGroup = {
  readonly shapes: readonly LayerSpecification[];
  readonly marks: readonly LayerSpecification[];
  readonly leads?: readonly LayerSpecification[];
};

export const FONTS = {
  regular: ['Inter Medium'],
  strong: ['Inter SemiBold'],
  slanted: ['Inter Italic'],
};

export const visibility = (style: LayerStyle): 'visible' | 'none' => (style.isVisible ? 'visible' : 'none');

/** Zoom may not stand inside the product, so opacities depend on the feature only. */
export function scaledOpacity(
  style: LayerStyle,
  opacity: number | ExpressionSpecification,
): number | ExpressionSpecification {
  if (typeof opacity === 'number') return opacity * style.opacity;
  return style.opacity === 1 ? opacity : ['*', style.opacity, opacity];
}

export const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];
export const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

/** Grows smoothly with the zoom: pairs of zoom and value. */
export const byZoom = (...stops: ZoomStops): ExpressionSpecification =>
  ['interpolate', ['exponential', ZOOM_BASE], ['zoom'], ...stops] as unknown as ExpressionSpecification;

export const nameOf = (style: LayerStyle): ExpressionSpecification => ['get', style.locale];

type SymbolPaint = NonNullable<SymbolLayerSpecification['paint']>;

/** Words on the map: a halo of the ground keeps them readable over lines. */
export function textPaint(
  style: LayerStyle,
  colour: string,
  halo = style.palette.paper,
  opacity = 1,
): SymbolPaint {
  return {
    'text-color': ['case', isSelected, style.palette.accent, colour],
    'text-halo-color': halo,
    'text-halo-width': 1.4,
    'text-halo-blur': 0.4,
    'text-opacity': scaledOpacity(style, opacity),
  };
}

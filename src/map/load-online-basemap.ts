import type { StyleSpecification } from 'maplibre-gl';
import type { Basemap } from '@/domain/basemap';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import { type OnlineBasemap, rasterBasemap, styleBasemap } from './online-basemap';

export const BASEMAP_TIMEOUT_MS = 5000;

export const basemapUnreachable = (basemap: Basemap, detail: string): Problem => ({
  code: 'basemap-unreachable',
  severity: 'warning',
  subject: basemap.title,
  detail,
});

/** MapLibre checks each source and layer as it is added; here only what we take apart ourselves. */
function isStyle(value: unknown): value is StyleSpecification {
  if (typeof value !== 'object' || value === null) return false;
  const { version, sources, layers } = value as Record<string, unknown>;
  return version === 8 && typeof sources === 'object' && sources !== null && Array.isArray(layers);
}

/** An online basemap ready to be drawn. Fails with `basemap-unreachable` when its style does not come in five seconds. */
export async function loadOnlineBasemap(basemap: Basemap): Promise<Result<OnlineBasemap, Problem>> {
  if (basemap.type === 'raster') return ok(rasterBasemap(basemap));
  try {
    const response = await fetch(basemap.url, {
      signal: AbortSignal.timeout(BASEMAP_TIMEOUT_MS),
    });
    if (!response.ok) return failed(basemapUnreachable(basemap, String(response.status)));
    const style: unknown = await response.json();
    return isStyle(style) ? ok(styleBasemap(basemap, style)) : failed(basemapUnreachable(basemap, 'style'));
  } catch (error) {
    return failed(basemapUnreachable(basemap, String(error)));
  }
}

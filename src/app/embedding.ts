/**
 * Whether the page stands within another, or was asked to look so. A page in a frame is always an embedded
 * one, whatever its address says: it opens none of the visitor's projects, so that whoever frames it can
 * neither show nor change them.
 */
export function isEmbedded(): boolean {
  return window.parent !== window || new URLSearchParams(window.location.search).get('embed') === '1';
}

/** The middle of the map made visible, for whoever sets points by keyboard; hidden until a tool needs it. */
export function createCrosshair(container: HTMLElement): HTMLElement {
  const cross = document.createElement('div');
  cross.className = 'map-crosshair';
  cross.setAttribute('aria-hidden', 'true');
  cross.hidden = true;
  container.append(cross);
  return cross;
}

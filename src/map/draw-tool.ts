import type { MapLibreMap } from 'maplibre-gl';
import type { AppState, Tool } from '@/store/app-store';
import { type DrawingTool, isDrawingTool } from '@/store/drawing-tool';
import type { DrawPorts, DrawSession } from './draw-ports';

/** Opens and closes drawing as the tool in the store changes. What draws comes when it is first needed. */
export class DrawTool {
  readonly #map: MapLibreMap;
  readonly #ports: DrawPorts;
  readonly #styled: Promise<unknown>;
  #tool: DrawingTool | null = null;
  #session: DrawSession | null = null;

  constructor(map: MapLibreMap, ports: DrawPorts) {
    this.#map = map;
    this.#ports = ports;
    this.#styled = new Promise((resolve) => map.once('style.load', resolve));
  }

  use(tool: Tool): void {
    const next = isDrawingTool(tool) ? tool : null;
    if (next === this.#tool) return;
    this.#close();
    this.#tool = next;
    if (next) void this.#open(next);
  }

  follow(state: AppState, before: AppState): void {
    this.#session?.follow(state, before);
  }

  destroy(): void {
    this.#close();
    this.#tool = null;
  }

  async #open(tool: DrawingTool): Promise<void> {
    const { actions } = this.#ports;
    const [loaded] = await Promise.all([import('./draw/open-session').catch(() => undefined), this.#styled]);
    if (tool !== this.#tool) return;
    if (loaded) {
      this.#session = loaded.openSession(this.#map, tool, this.#ports);
      return;
    }
    actions.notify({ code: 'file-missing', severity: 'error', subject: 'terra-draw' });
    actions.startTool({ type: 'browse' });
  }

  #close(): void {
    this.#session?.close();
    this.#session = null;
  }
}

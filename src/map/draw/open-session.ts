import type { MapLibreMap } from 'maplibre-gl';
import type { DrawPorts, DrawSession } from '@/map/draw-ports';
import type { DrawingTool } from '@/store/drawing-tool';
import { EditSession } from './edit-session';
import { ShapeSession } from './shape-session';

export function openSession(map: MapLibreMap, tool: DrawingTool, ports: DrawPorts): DrawSession {
  return tool.type === 'edit-outline'
    ? new EditSession(map, tool.candidateId, ports)
    : new ShapeSession(map, tool, ports);
}

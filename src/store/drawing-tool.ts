import type { Tool } from './app-store';

/** The tools that change the outlines of candidates. */
export type DrawingTool = Extract<
  Tool,
  {
    readonly type: 'draw-polygon' | 'draw-rectangle' | 'draw-point' | 'edit-outline' | 'draw-hole' | 'split';
  }
>;

export function isDrawingTool(tool: Tool): tool is DrawingTool {
  switch (tool.type) {
    case 'draw-polygon':
    case 'draw-rectangle':
    case 'draw-point':
    case 'edit-outline':
    case 'draw-hole':
    case 'split':
      return true;
    default:
      return false;
  }
}

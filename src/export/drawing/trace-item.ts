import type { CircleItem, GlyphItem, Line, PathItem } from './drawing-list';
import { type PathSink, traceCircle, traceOutline } from './outline';
import { readPathData } from './path-data';

export function traceLine(line: Line, isClosed: boolean, sink: PathSink): void {
  if (line.length < 4) return;
  sink.moveTo(line[0] as number, line[1] as number);
  for (let at = 2; at + 1 < line.length; at += 2) sink.lineTo(line[at] as number, line[at + 1] as number);
  if (isClosed) sink.closePath();
}

/** The outline of anything that can be filled and stroked, in millimetres of the page. */
export function traceItem(item: PathItem | CircleItem | GlyphItem, sink: PathSink): void {
  if (item.type === 'circle') {
    traceCircle(item.x, item.y, item.radius, sink);
  } else if (item.type === 'glyph') {
    const scale = item.size / item.field;
    const [dx, dy] = [item.x - item.size / 2, item.y - item.size / 2];
    traceOutline(readPathData(item.data), { xx: scale, xy: 0, yx: 0, yy: scale, dx, dy }, sink);
  } else {
    for (const line of item.lines) traceLine(line, item.isClosed, sink);
  }
}

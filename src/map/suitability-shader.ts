import type { SuitabilityCriterion } from '@/domain/suitability';

/** As many criteria as there are kinds of targets. */
const MOST_CRITERIA = 8;

/** Corners of all curves together; a phone's graphics hold some two hundred vectors of four numbers. */
const MOST_POINTS = 96;

/** Criteria packed for the shader. */
export type ShaderCriteria = {
  readonly count: number;
  readonly weights: Float32Array;
  /** Least and most metres, two numbers a criterion. */
  readonly limits: Float32Array;
  /** The layer of the distances, the first point of the curve and the first that is not its own. */
  readonly spans: Int32Array;
  /** Metres and utility, two numbers a point. */
  readonly points: Float32Array;
};

/** Stands for "without end": graphics need not know infinity. */
const ENDLESS_METRES = 1e9;

/**
 * @param targets the kinds of targets in the order of the distances' layers
 * @returns undefined where a criterion has no distances, or curves have too many corners
 */
export function packCriteria(
  criteria: readonly SuitabilityCriterion[],
  targets: readonly string[],
): ShaderCriteria | undefined {
  const corners = criteria.reduce((sum, { curve }) => sum + curve.length, 0);
  if (criteria.length > MOST_CRITERIA || corners > MOST_POINTS) return undefined;
  const packed: ShaderCriteria = {
    count: criteria.length,
    weights: new Float32Array(MOST_CRITERIA),
    limits: new Float32Array(2 * MOST_CRITERIA),
    spans: new Int32Array(3 * MOST_CRITERIA),
    points: new Float32Array(2 * MOST_POINTS),
  };
  let first = 0;
  for (const [at, { target, weight, curve, leastMetres, mostMetres }] of criteria.entries()) {
    const layer = targets.indexOf(target);
    if (layer < 0) return undefined;
    packed.weights[at] = weight;
    packed.limits.set([leastMetres, Math.min(mostMetres, ENDLESS_METRES)], 2 * at);
    packed.spans.set([layer, first, first + curve.length], 3 * at);
    packed.points.set(curve.flat(), 2 * first);
    first += curve.length;
  }
  return packed;
}

/** Metres as a texture holds them. */
export function textureMetres(metres: Float32Array): Float32Array {
  return metres.map((one) => (Number.isFinite(one) ? one : ENDLESS_METRES));
}

/** A square over all of the target; `place` is in cells of the grid. */
export const VERTEX_SHADER = `#version 300 es
uniform vec2 origin;
uniform vec2 across;
uniform vec2 down;
out vec2 place;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  place = origin + corner.x * across + corner.y * down;
  gl_Position = vec4(2.0 * corner.x - 1.0, 1.0 - 2.0 * corner.y, 0.0, 1.0);
}`;

/** The colour of each cell, once for each change of weights: the same sums as `suitabilityScore`. */
export const CELL_SHADER = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2DArray;
precision highp usampler2D;
uniform sampler2DArray distances;
uniform usampler2D flags;
uniform uint excluded;
uniform int count;
uniform float weights[${MOST_CRITERIA}];
uniform vec2 limits[${MOST_CRITERIA}];
uniform ivec3 spans[${MOST_CRITERIA}];
uniform vec2 points[${MOST_POINTS}];
uniform vec3 ramp[5];
uniform bool isClassed;
in vec2 place;
out vec4 colour;

float utility(ivec3 span, float metres) {
  vec2 before = points[span.y];
  if (metres <= before.x) return before.y;
  for (int at = span.y + 1; at < span.z; at++) {
    vec2 point = points[at];
    if (metres < point.x) return mix(before.y, point.y, (metres - before.x) / (point.x - before.x));
    before = point;
  }
  return before.y;
}

vec3 coloured(float score) {
  if (isClassed) return ramp[min(4, int(score * 5.0))];
  float along = clamp(score, 0.0, 1.0) * 4.0;
  int low = min(3, int(along));
  return mix(ramp[low], ramp[low + 1], along - float(low));
}

void main() {
  ivec2 cell = ivec2(place);
  colour = vec4(0.0);
  if ((texelFetch(flags, cell, 0).r & excluded) != 0u) return;
  float score = 0.0;
  for (int at = 0; at < count; at++) {
    float metres = texelFetch(distances, ivec3(cell, spans[at].x), 0).r;
    if (metres < limits[at].x || metres > limits[at].y) return;
    score += weights[at] * utility(spans[at], metres);
  }
  colour = vec4(coloured(score), 1.0);
}`;

/** The window: each point has the colour of its cell, between what lies under and over the heat map there. */
export const WINDOW_SHADER = `#version 300 es
precision highp float;
uniform sampler2D cells;
uniform sampler2D under;
uniform sampler2D over;
uniform float opacity;
in vec2 place;
out vec4 colour;
void main() {
  ivec2 point = ivec2(gl_FragCoord.xy);
  ivec2 cell = ivec2(floor(place));
  ivec2 size = textureSize(cells, 0);
  bool isOutside = cell.x < 0 || cell.y < 0 || cell.x >= size.x || cell.y >= size.y;
  vec4 heat = isOutside ? vec4(0.0) : texelFetch(cells, cell, 0) * opacity;
  vec4 top = texelFetch(over, point, 0);
  colour = heat + texelFetch(under, point, 0) * (1.0 - heat.a);
  colour = top + colour * (1.0 - top.a);
}`;

import type { BurnDownPoint } from "@/lib/campaigns/model/burn-down";

export const WIDTH = 640;
export const HEIGHT = 160;

interface BurnDownPaths {
  /** The value at the top. */
  most: number;
  /** What was left; days that nobody counted break the line. */
  left: string;
  /** What an even pace would leave. */
  even: string;
  /** Days that were counted between two that were not: a line of one day has no length. */
  dots: string[];
}

/** The lines of a burn-down chart, as paths of SVG. */
export function burnDownPaths(points: readonly BurnDownPoint[]): BurnDownPaths {
  const most = Math.max(1, ...points.map(({ left, even }) => Math.ceil(Math.max(left ?? 0, even))));
  const x = (at: number) => ((points.length < 2 ? 0.5 : at / (points.length - 1)) * WIDTH).toFixed(1);
  const y = (value: number) => (4 + (1 - value / most) * (HEIGHT - 8)).toFixed(1);
  let left = "";
  const dots: string[] = [];
  const isKnown = (at: number) => (points[at]?.left ?? null) !== null;
  for (const [at, point] of points.entries()) {
    if (point.left === null) continue;
    left += `${isKnown(at - 1) ? "L" : "M"}${x(at)} ${y(point.left)}`;
    if (!isKnown(at - 1) && !isKnown(at + 1)) dots.push(`M${x(at)} ${y(point.left)}h0.01`);
  }
  const even = points.map((point, at) => `${at === 0 ? "M" : "L"}${x(at)} ${y(point.even)}`).join("");
  return { most, left, even, dots };
}

/** Length of an axis, for ten points. */
const RADIUS = 100;

/** Where so many points of ten lie on one of four axes: up, right, down, left. What is out of bounds lies on the bound. */
export function radarPoint(axis: number, points: number): { x: number; y: number } {
  const reach = (Math.min(11, Math.max(0, points)) / 10) * RADIUS;
  const turns: readonly (readonly [number, number])[] = [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ];
  const [x, y] = turns[axis % 4] ?? [0, 0];
  return { x: x * reach, y: y * reach };
}

/** Points of a polygon through a value on each of the four axes. */
export function radarShape(values: readonly number[]): string {
  return values
    .map((value, axis) => radarPoint(axis, value))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(" ");
}

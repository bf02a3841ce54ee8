"use client";
import { BaseEdge, type Edge, type EdgeProps, getBezierPath } from "@xyflow/react";

interface LineData extends Record<string, unknown> {
  /** What the line stands for; absent: nobody said. */
  amount?: string;
  labelAt: number;
}

/** A line of the drawing. */
export type DependencyLineEdge = Edge<LineData, "dependency">;

/** A point of a cubic curve, one coordinate at a time. */
function onCurve(t: number, points: readonly [number, number, number, number]): number {
  const s = 1 - t;
  return s ** 3 * points[0] + 3 * s ** 2 * t * points[1] + 3 * s * t ** 2 * points[2] + t ** 3 * points[3];
}

/** A line with its number on it. */
export function DependencyLine({ data, markerEnd, style, ...ends }: EdgeProps<DependencyLineEdge>) {
  const { sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition } = ends;
  const [path] = getBezierPath({ sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition });
  const middle = (sourceX + targetX) / 2;
  const at = data?.labelAt ?? 0.5;
  return (
    <BaseEdge
      path={path}
      style={style}
      {...(markerEnd === undefined ? {} : { markerEnd })}
      {...(data?.amount === undefined
        ? {}
        : {
            label: data.amount,
            labelX: onCurve(at, [sourceX, middle, middle, targetX]),
            labelY: onCurve(at, [sourceY, sourceY, targetY, targetY]),
            labelStyle: { fill: "var(--color-ink)", fontSize: 11 },
            labelBgStyle: { fill: "var(--color-surface)" },
            labelBgPadding: [3, 1],
          })}
    />
  );
}

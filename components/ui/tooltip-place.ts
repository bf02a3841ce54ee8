import type { TooltipSide } from "./tooltip";

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP = 6;
const EDGE = 8;

const OPPOSITE: Record<TooltipSide, TooltipSide> = { top: "bottom", bottom: "top", left: "right", right: "left" };

function beside(side: TooltipSide, anchor: Box, tip: { width: number; height: number }): { left: number; top: number } {
  const middle = {
    left: anchor.left + (anchor.width - tip.width) / 2,
    top: anchor.top + (anchor.height - tip.height) / 2,
  };
  if (side === "top") return { left: middle.left, top: anchor.top - tip.height - GAP };
  if (side === "bottom") return { left: middle.left, top: anchor.top + anchor.height + GAP };
  if (side === "left") return { left: anchor.left - tip.width - GAP, top: middle.top };
  return { left: anchor.left + anchor.width + GAP, top: middle.top };
}

function clamp(value: number, most: number): number {
  return Math.max(EDGE, Math.min(value, most - EDGE));
}

/**
 * Where a tooltip stands, in pixels of the window: on the wanted side of its anchor, on the other one where it would leave
 * the window there, and never past an edge.
 */
export function placeTooltip(
  wanted: TooltipSide,
  anchor: Box,
  tip: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const first = beside(wanted, anchor, tip);
  const isAcross = wanted === "left" || wanted === "right";
  const leaves = isAcross
    ? first.left < EDGE || first.left + tip.width > view.width - EDGE
    : first.top < EDGE || first.top + tip.height > view.height - EDGE;
  const chosen = leaves ? beside(OPPOSITE[wanted], anchor, tip) : first;
  return {
    left: clamp(chosen.left, view.width - tip.width),
    top: clamp(chosen.top, view.height - tip.height),
  };
}

import { cloneElement, type ReactElement } from "react";

export type TooltipSide = "top" | "right" | "bottom" | "left";

interface TooltipProps {
  label: string;
  shortcut?: string | undefined;
  side?: TooltipSide;
  children: ReactElement<Record<string, unknown>>;
}

/**
 * A short explanation of `children`, which must be one focusable element. Never the only place for something needed. The
 * words ride on the element; the one `TooltipLayer` of the page shows them.
 */
export function Tooltip({ label, shortcut, side = "bottom", children }: TooltipProps) {
  return cloneElement(children, { "data-tip": label, "data-tip-keys": shortcut, "data-tip-side": side });
}

"use client";
import { Slot } from "radix-ui";
import type { ReactNode } from "react";
import { useOnDemand } from "./use-on-demand";

export interface PopoverProps {
  trigger: ReactNode;
  label: string;
  align?: "start" | "center" | "end";
  children: ReactNode;
}

const loadSheet = () => import("./popover-sheet");

/** A small sheet with things to read or press, beside its trigger. */
export function Popover(props: PopoverProps) {
  const { parts, opener } = useOnDemand(loadSheet);
  if (parts) return <parts.PopoverSheet {...props} />;
  return (
    <Slot.Root
      onClick={opener.onClick}
      onPointerEnter={opener.onPointerEnter}
      onFocus={opener.onFocus}
      aria-haspopup="dialog"
      aria-expanded={false}
      data-state="closed"
    >
      {props.trigger}
    </Slot.Root>
  );
}

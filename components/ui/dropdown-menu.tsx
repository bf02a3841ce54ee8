"use client";
import { Slot } from "radix-ui";
import { createContext, type ReactNode, use } from "react";
import { useOnDemand } from "./use-on-demand";

const loadParts = () => import("./menu-parts");
const PartsContext = createContext<Awaited<ReturnType<typeof loadParts>> | null>(null);

export interface DropdownMenuProps {
  trigger: ReactNode;
  align?: "start" | "end";
  side?: "top" | "bottom" | "right";
  children: ReactNode;
}

/** Actions behind a button. Children: `MenuItem`, `MenuLabel`, `MenuSeparator`, `MenuRadioGroup`. */
export function DropdownMenu(props: DropdownMenuProps) {
  const { parts, opener } = useOnDemand(loadParts);
  if (!parts) {
    return (
      <Slot.Root {...opener} aria-haspopup="menu" aria-expanded={false} data-state="closed">
        {props.trigger}
      </Slot.Root>
    );
  }
  return (
    <PartsContext value={parts}>
      <parts.Menu {...props} />
    </PartsContext>
  );
}

export interface MenuItemProps {
  icon?: ReactNode;
  shortcut?: string;
  tone?: "plain" | "danger";
  disabled?: boolean;
  /** Goes there; else `onSelect` is called. */
  href?: string;
  onSelect?: () => void;
  children: ReactNode;
}

export function MenuItem(props: MenuItemProps) {
  const parts = use(PartsContext);
  return parts ? <parts.Item {...props} /> : null;
}

export interface MenuLabelProps {
  children: ReactNode;
}

export function MenuLabel(props: MenuLabelProps) {
  const parts = use(PartsContext);
  return parts ? <parts.Label {...props} /> : null;
}

export function MenuSeparator() {
  const parts = use(PartsContext);
  return parts ? <parts.Separator /> : null;
}

export interface MenuRadioGroupProps {
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  options: readonly { value: string; label: ReactNode; icon?: ReactNode }[];
}

export function MenuRadioGroup(props: MenuRadioGroupProps) {
  const parts = use(PartsContext);
  return parts ? <parts.RadioGroup {...props} /> : null;
}

"use client";
import { Popover as Radix } from "radix-ui";
import { cn } from "./cn";
import { menuPanelClass, panelPadding } from "./menu-style";
import type { PopoverProps } from "./popover";

/** The popover with its trigger, open at once. The sheet itself takes the focus: a button in it would show its tooltip. */
export function PopoverSheet({ trigger, label, align = "start", children }: PopoverProps) {
  return (
    <Radix.Root defaultOpen>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
          }}
          className={cn(menuPanelClass, panelPadding.text, "max-w-96")}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

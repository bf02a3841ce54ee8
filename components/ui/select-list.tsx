"use client";
import { Check, ChevronDown } from "lucide-react";
import { Select as Radix } from "radix-ui";
import { cn } from "./cn";
import { menuItemClass, menuPanelClass, panelPadding } from "./menu-style";
import { type SelectProps, selectTriggerClass } from "./select";

type SelectListProps = Omit<SelectProps, "value" | "onValueChange" | "defaultValue"> & {
  value: string;
  onValueChange: (value: string) => void;
  /** The attributes of the control that the closed select already had. */
  wiring: Record<string, string | boolean>;
};

/** The select with its list, open at once: it is loaded because somebody opened it. */
export function SelectList({ options, placeholder, width = "full", wiring, ...rest }: SelectListProps) {
  const chosen = options.find((option) => option.value === rest.value)?.label;
  return (
    <Radix.Root {...rest} defaultOpen>
      <Radix.Trigger {...wiring} className={selectTriggerClass(width)}>
        <span className="truncate">
          <Radix.Value placeholder={placeholder}>{chosen}</Radix.Value>
        </span>
        <ChevronDown aria-hidden className="size-4 shrink-0 text-faint" />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={4}
          className={cn(
            menuPanelClass,
            panelPadding.list,
            "max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width)",
          )}
        >
          <Radix.Viewport>
            {options.map((option) => (
              <Radix.Item
                key={option.value}
                value={option.value}
                disabled={option.disabled ?? false}
                className={cn(menuItemClass, "pr-8")}
              >
                <span className="flex min-w-0 flex-col">
                  <Radix.ItemText>{option.label}</Radix.ItemText>
                  {option.hint ? <span className="text-muted text-xs">{option.hint}</span> : null}
                </span>
                <Radix.ItemIndicator className="absolute right-2">
                  <Check aria-hidden className="size-4" />
                </Radix.ItemIndicator>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

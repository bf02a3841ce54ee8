"use client";
import { Check, ChevronDown } from "lucide-react";
import { Select as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { controlStyle } from "./control-style";
import { useFieldControl } from "./field-context";
import { menuItemClass, menuPanelClass } from "./menu-style";

export interface SelectOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

interface SelectProps {
  options: readonly SelectOption[];
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  name?: string;
  placeholder?: string;
  disabled?: boolean;
  /** Its name where no `Field` is around it. */
  "aria-label"?: string;
  width?: "full" | "content";
}

/** One of a few. Values must not be empty strings. */
export function Select({ options, placeholder, width = "full", "aria-label": label, ...rest }: SelectProps) {
  const wiring = useFieldControl();
  // Said here, too: Radix learns the words of a value only in the browser, and the control would grow as it does.
  const chosen = options.find((option) => option.value === rest.value)?.label;
  return (
    <Radix.Root {...rest}>
      <Radix.Trigger
        {...wiring}
        aria-label={label}
        className={cn(
          controlStyle(),
          "inline-flex items-center justify-between gap-2 text-left data-[placeholder]:text-faint max-md:text-base",
          width === "content" && "w-auto",
        )}
      >
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

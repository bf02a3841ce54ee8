"use client";
import { ChevronDown } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { cn } from "./cn";
import { controlStyle } from "./control-style";
import { useFieldControl } from "./field-context";
import { useOnDemand } from "./use-on-demand";

export interface SelectOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface SelectProps {
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

const loadList = () => import("./select-list");

/** How the control looks, open or not. */
export function selectTriggerClass(width: "full" | "content"): string {
  return cn(
    controlStyle({ kind: "choice", width }),
    "inline-flex items-center justify-between gap-2 text-left data-[placeholder]:text-faint",
  );
}

/** One of a few. Values must not be empty strings. Its list is loaded when it is first opened. */
export function Select({ defaultValue = "", value: given, onValueChange, ...rest }: SelectProps) {
  const wiring = useFieldControl();
  const listId = useId();
  const { parts, opener } = useOnDemand(loadList);
  const [own, setOwn] = useState(defaultValue);
  const value = given ?? own;
  const { options, placeholder, name, disabled, width = "full", "aria-label": label } = rest;
  if (parts) {
    return (
      <parts.SelectList
        {...rest}
        wiring={{ ...wiring, ...(label ? { "aria-label": label } : {}) }}
        value={value}
        onValueChange={(next) => {
          setOwn(next);
          onValueChange?.(next);
        }}
      />
    );
  }
  const chosen = options.find((option) => option.value === value)?.label;
  return (
    <>
      <button
        {...wiring}
        {...opener}
        type="button"
        role="combobox"
        aria-controls={listId}
        aria-label={label}
        aria-expanded={false}
        aria-haspopup="listbox"
        data-state="closed"
        data-placeholder={chosen === undefined ? "" : undefined}
        disabled={disabled}
        className={selectTriggerClass(width)}
      >
        <span className="truncate">{chosen ?? placeholder}</span>
        <ChevronDown aria-hidden className="size-4 shrink-0 text-faint" />
      </button>
      {name ? <input type="hidden" name={name} value={value} /> : null}
    </>
  );
}

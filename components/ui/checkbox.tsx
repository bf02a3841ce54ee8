"use client";
import { Check, Minus } from "lucide-react";
import { Checkbox as Radix } from "radix-ui";
import { type ReactNode, useId } from "react";

interface CheckboxProps {
  label: ReactNode;
  hint?: ReactNode;
  checked?: boolean | "indeterminate";
  defaultChecked?: boolean;
  onCheckedChange?: (checked: boolean) => void;
  name?: string;
  value?: string;
  disabled?: boolean;
}

export function Checkbox({ label, hint, onCheckedChange, checked, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-2">
      <Radix.Root
        {...rest}
        {...(checked === undefined ? {} : { checked })}
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onCheckedChange={(next) => onCheckedChange?.(next === true)}
        className="group mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-sm border border-control bg-surface data-[state=checked]:border-accent data-[state=indeterminate]:border-accent data-[state=checked]:bg-accent data-[state=indeterminate]:bg-accent disabled:opacity-50"
      >
        <Radix.Indicator className="text-on-solid">
          <Check aria-hidden className="hidden size-3 stroke-3 group-data-[state=checked]:block" />
          <Minus aria-hidden className="hidden size-3 stroke-3 group-data-[state=indeterminate]:block" />
        </Radix.Indicator>
      </Radix.Root>
      <div className="min-w-0">
        <label htmlFor={id} className="text-sm">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-muted text-xs">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}

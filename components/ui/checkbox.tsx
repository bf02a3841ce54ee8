"use client";
import { type ComponentProps, type ReactNode, useEffect, useId, useRef } from "react";

interface BoxProps {
  checked?: boolean | "indeterminate";
  defaultChecked?: boolean;
  onCheckedChange?: (checked: boolean) => void;
  name?: string;
  value?: string;
  disabled?: boolean;
}

/** The tick or the bar: two borders of what is no element, since a review has a hundred of these boxes. */
const MARK = [
  "after:pointer-events-none after:absolute after:hidden after:border-on-solid",
  "has-checked:after:top-0.5 has-checked:after:left-[0.3125rem] has-checked:after:block has-checked:after:h-2.5 has-checked:after:w-1.5 has-checked:after:rotate-45 has-checked:after:border-r-2 has-checked:after:border-b-2",
  "has-indeterminate:after:top-[0.4375rem] has-indeterminate:after:left-1 has-indeterminate:after:block has-indeterminate:after:w-2 has-indeterminate:after:border-t-2",
].join(" ");

interface CheckboxProps extends BoxProps {
  label: ReactNode;
  hint?: ReactNode;
}

/** The browser's own control, drawn by us: it costs a page no script. */
export function Checkbox({ label, hint, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-2">
      <Box {...rest} id={id} aria-describedby={hint ? `${id}-hint` : undefined} />
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

/** One whose label is only read out: it stands at the head of what it is about. */
export function BareCheckbox({ label, ...rest }: BoxProps & { label: string }) {
  return <Box {...rest} aria-label={label} />;
}

type NamedBoxProps = BoxProps & Pick<ComponentProps<"input">, "id" | "aria-label" | "aria-describedby">;

function Box({ checked, onCheckedChange, ...rest }: NamedBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const isMixed = checked === "indeterminate";
  // No attribute says it: a press takes it away, and what was answered to the press may say it anew.
  useEffect(() => {
    if (box.current) box.current.indeterminate = isMixed;
  });
  return (
    <span className={`relative mt-0.5 flex size-4 shrink-0 ${MARK}`}>
      <input
        {...rest}
        {...(checked === undefined ? {} : { checked: checked === true })}
        ref={box}
        type="checkbox"
        onChange={(event) => onCheckedChange?.(event.target.checked)}
        className="size-4 appearance-none rounded-sm border border-control bg-surface checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent disabled:opacity-50"
      />
    </span>
  );
}

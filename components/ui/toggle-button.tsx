import type { ReactNode } from "react";
import { cn } from "./cn";
import { Tooltip } from "./tooltip";

interface ToggleButtonProps {
  label: string;
  pressed: boolean;
  onPressedChange: (pressed: boolean) => void;
  children: ReactNode;
}

/** A picture that is on or off; `label` says what it is when it is on. */
export function ToggleButton({ label, pressed, onPressedChange, children }: ToggleButtonProps) {
  return (
    <Tooltip label={label}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        onClick={() => onPressedChange(!pressed)}
        className={cn(
          "inline-flex size-8 items-center justify-center rounded-md border [&_svg]:size-4",
          pressed
            ? "border-accent-line bg-selected text-accent-ink"
            : "border-line-strong bg-surface text-muted hover:text-ink",
        )}
      >
        {children}
      </button>
    </Tooltip>
  );
}

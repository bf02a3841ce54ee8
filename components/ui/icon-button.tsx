import type { ComponentProps, ReactNode } from "react";
import { type ButtonStyle, buttonStyle } from "./button-style";
import { Tooltip } from "./tooltip";

type IconButtonProps = Omit<ComponentProps<"button">, "className" | "style" | "children" | "aria-label"> &
  Omit<ButtonStyle, "width"> & { label: string; shortcut?: string; children: ReactNode };

/** A button with only a picture: `label` is its name and its tooltip. */
export function IconButton({
  label,
  shortcut,
  variant = "ghost",
  size,
  type = "button",
  children,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <button {...rest} type={type} aria-label={label} className={buttonStyle({ variant, size, shape: "icon" })}>
        {children}
      </button>
    </Tooltip>
  );
}

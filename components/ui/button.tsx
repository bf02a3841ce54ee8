import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { type ButtonStyle, buttonStyle } from "./button-style";
import { Spinner } from "./spinner";

type ButtonProps = Omit<ComponentProps<"button">, "className" | "style"> &
  ButtonStyle & { loading?: boolean; icon?: ReactNode };

function ignore(event: MouseEvent): void {
  event.preventDefault();
}

/** A button. While it is `loading` it does nothing, and keeps the focus: one that is disabled loses it to the page. */
export function Button({
  variant,
  size,
  width,
  loading = false,
  icon,
  disabled = false,
  type = "button",
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled && !loading}
      aria-disabled={loading || rest["aria-disabled"]}
      aria-busy={loading || undefined}
      onClick={loading ? ignore : onClick}
      className={buttonStyle({ variant, size, width })}
    >
      {loading ? <Spinner /> : icon}
      {children}
    </button>
  );
}

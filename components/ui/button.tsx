import type { ComponentProps, ReactNode } from "react";
import { type ButtonStyle, buttonStyle } from "./button-style";
import { Spinner } from "./spinner";

type ButtonProps = Omit<ComponentProps<"button">, "className" | "style"> &
  ButtonStyle & { loading?: boolean; icon?: ReactNode };

export function Button({
  variant,
  size,
  width,
  loading = false,
  icon,
  disabled,
  type = "button",
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled || loading}
      aria-busy={loading || undefined}
      className={buttonStyle({ variant, size, width })}
    >
      {loading ? <Spinner /> : icon}
      {children}
    </button>
  );
}

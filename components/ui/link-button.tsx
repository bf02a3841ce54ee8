import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonStyle, buttonStyle } from "./button-style";

type LinkButtonProps = Omit<ComponentProps<typeof Link>, "className" | "style"> & ButtonStyle & { icon?: ReactNode };

/** A link that looks like a button: for going somewhere, never for doing something. */
export function LinkButton({ variant, size, width, icon, prefetch = false, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} prefetch={prefetch} className={buttonStyle({ variant, size, width })}>
      {icon}
      {children}
    </Link>
  );
}

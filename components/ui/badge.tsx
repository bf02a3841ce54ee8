import type { ReactNode } from "react";
import { type BadgeTone, badgeStyle } from "./badge-style";

interface BadgeProps {
  tone?: BadgeTone;
  font?: "sans" | "mono";
  icon?: ReactNode;
  title?: string;
  children: ReactNode;
}

/** A word or two about a thing. A semantic tone needs an icon or a word that says the same. */
export function Badge({ tone, font, icon, title, children }: BadgeProps) {
  return (
    <span className={badgeStyle({ tone, font })} title={title}>
      {icon}
      <span className="truncate">{children}</span>
    </span>
  );
}

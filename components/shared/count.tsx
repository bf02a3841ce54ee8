import { useFormatter } from "next-intl";
import { QuietLink } from "@/components/ui/quiet-link";

interface CountProps {
  value: number | null;
  /** Its evidence. */
  href?: string;
  /** 12,400 becomes 12.4K. */
  compact?: boolean;
}

/** A number; a dash where nobody knows, which is not zero. */
export function Count({ value, href, compact = false }: CountProps) {
  const format = useFormatter();
  const text =
    value === null ? "–" : format.number(value, compact ? { notation: "compact", maximumFractionDigits: 1 } : {});
  const title = value !== null && compact ? format.number(value) : undefined;
  const number = (
    <span data-numeric title={title} className={value === null || value === 0 ? "text-faint" : undefined}>
      {text}
    </span>
  );
  if (!href) return number;
  return (
    <QuietLink href={href} className="relative z-[1] rounded-sm underline-offset-3 hover:underline">
      {number}
    </QuietLink>
  );
}

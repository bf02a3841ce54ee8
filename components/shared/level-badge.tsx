import { useTranslations } from "next-intl";
import { badgeStyle } from "@/components/ui/badge-style";
import { QuietLink } from "@/components/ui/quiet-link";
import type { ReachedLevel } from "@/lib/maturity/model/score";
import { LevelBars } from "./level-bars";
import { useLevelWords } from "./use-level-words";

interface LevelBadgeProps {
  /** Null: nobody knows, for nothing was scored yet. */
  level: ReachedLevel | null;
  /** `short`: L2 · `name`: L2 Semi-automated. */
  show?: "short" | "name";
  /** The scorecard. */
  href?: string;
}

/** The level of maturity that an API or a team stands at. It has one colour: a low level is a place to start from. */
export function LevelBadge({ level, show = "short", href }: LevelBadgeProps) {
  const t = useTranslations("shared");
  const words = useLevelWords();
  const called = level === null ? t("level.none") : words.name(level);
  const isNumbered = level !== null && level > 0;
  const badge = (
    <span className={badgeStyle({ tone: isNumbered ? "accent" : "neutral" })} title={called}>
      <LevelBars level={level ?? 0} />
      <span className="max-w-56 truncate">
        {isNumbered ? `L${level}` : called}
        {isNumbered && show === "name" ? ` ${called}` : null}
        {isNumbered && show === "short" ? <span className="sr-only"> {called}</span> : null}
      </span>
    </span>
  );
  if (!href) return badge;
  return (
    <QuietLink href={href} className="relative z-[1] inline-flex rounded-md align-middle">
      {badge}
    </QuietLink>
  );
}

import { useTranslations } from "next-intl";
import type { ReachedLevel } from "@/lib/maturity/model/score";

/** How levels are called. */
export function useLevelWords() {
  const t = useTranslations("shared");
  const name = (level: ReachedLevel) => (level === 0 ? t("level.below") : t(`level.name.${level}`));
  /** `L2`, or that the first is not reached. */
  const short = (level: ReachedLevel | null) =>
    level === null ? t("level.none") : level === 0 ? t("level.below") : `L${level}`;
  return { name, short };
}

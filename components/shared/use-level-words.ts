import { useTranslations } from "next-intl";
import type { ReachedLevel } from "@/lib/maturity/model/score";

/** How levels are called: by the rubric in use, else in the language of the page. A name may hold any characters, so none is formatted. */
export function useLevelWords() {
  const t = useTranslations("shared");
  const name = (level: ReachedLevel) => (level === 0 ? t("level.below") : String(t.raw(`level.name.${level}`)));
  /** `L2`, or that the first is not reached. */
  const short = (level: ReachedLevel | null) =>
    level === null ? t("level.none") : level === 0 ? t("level.below") : `L${level}`;
  /** `L2 Semi-automated`. */
  const full = (level: ReachedLevel) => (level === 0 ? name(level) : `L${level} ${name(level)}`);
  return { name, short, full };
}

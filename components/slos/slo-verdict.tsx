import { CircleCheck, CircleHelp, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import { standingOf } from "@/lib/slos/model/standing";
import type { SloDto } from "@/lib/slos/schema/objective";
import { useBudgetWords } from "./use-budget-words";

/** Objectives that the verdict names. */
const NAMED = 2;

/** How many objectives are met, and what is wrong with the worst. */
export function SloVerdict({ slos }: { slos: readonly SloDto[] }) {
  const t = useTranslations("slos");
  const words = useBudgetWords();
  const judged = slos.filter(({ budget }) => budget.met !== null);
  const met = judged.filter(({ budget }) => budget.met === true).length;
  const isMissed = met < judged.length;
  const Icon = judged.length === 0 ? CircleHelp : isMissed ? CircleX : CircleCheck;
  const tone = judged.length === 0 ? "text-muted" : isMissed ? "text-danger-ink" : "text-success-ink";
  const worst = [...judged].sort((one, other) => (one.budget.left ?? 1) - (other.budget.left ?? 1));
  const notes = worst.slice(0, NAMED).flatMap(({ name, budget }) => {
    const standing = standingOf(budget);
    const left = budget.left ?? 1;
    if (standing === "missed") return [t("verdict.over", { name, used: words.share(1 - left) })];
    return standing === "low" ? [t("verdict.low", { name, left: words.share(left) })] : [];
  });
  const unknown = slos.length - judged.length;
  return (
    <div className="flex min-w-0 flex-1 items-start gap-2.5">
      <Icon aria-hidden className={`mt-1 size-5 shrink-0 ${tone}`} />
      <div className="min-w-0">
        <p className="font-medium text-lg">
          {judged.length === 0
            ? t("verdict.noCalls")
            : isMissed
              ? t("verdict.some", { met, count: judged.length })
              : t("verdict.all", { count: judged.length })}
        </p>
        {notes.map((note) => (
          <p key={note} className="break-words text-sm">
            {note}
          </p>
        ))}
        {unknown > 0 && judged.length > 0 ? (
          <p className="text-muted text-sm">{t("verdict.unknown", { count: unknown })}</p>
        ) : null}
        <p className="mt-1 text-muted text-xs">{t("lead")}</p>
      </div>
    </div>
  );
}

import { Check } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Panel } from "@/components/ui/panel";
import type { ApiScorecard } from "@/lib/scorecards/schema/score";
import { type LadderStep, ladderOf } from "./to-next-level";
import { useLevelWords } from "@/components/shared/use-level-words";

/** The five levels as steps that rise; each says how many of its required checks are passed, and leads to them. */
export function LevelLadder({ score }: { score: Pick<ApiScorecard, "level" | "progress" | "checks"> }) {
  const t = useTranslations("scorecards");
  const steps = ladderOf(score.level, score.checks);
  return (
    <Panel title={t("ladder.title")} hint={t("ladder.hint")}>
      <ol aria-label={t("ladder.title")} className="grid items-end gap-1.5 md:grid-cols-5">
        {steps.map((step) => (
          <Step key={step.level} step={step} ratio={score.progress.ratio} />
        ))}
      </ol>
    </Panel>
  );
}

const RISES = ["md:h-20", "md:h-24", "md:h-28", "md:h-32", "md:h-36"];
const LOOKS: Readonly<Record<LadderStep["standing"], string>> = {
  reached: "border-accent-line bg-accent-soft text-accent-ink",
  next: "border-accent-line bg-surface text-ink",
  later: "border-line border-dashed bg-sunken text-muted",
};

function Step({ step, ratio }: { step: LadderStep; ratio: number }) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  const words = useLevelWords();
  const { level, of, passed, standing } = step;
  return (
    <li>
      <a
        href={`#level-${level}`}
        aria-current={standing === "next" ? "step" : undefined}
        className={cn(
          "relative flex flex-col justify-between gap-1 overflow-hidden rounded-md border px-3 py-2 hover:border-accent",
          RISES[level - 1],
          LOOKS[standing],
        )}
      >
        <span className="flex items-center justify-between gap-2">
          <span className="wrap-anywhere line-clamp-2 min-w-0 font-semibold text-sm" title={words.full(level)}>
            L{level} <span className="font-normal">{words.name(level)}</span>
          </span>
          {standing === "reached" ? <Check aria-hidden className="size-4 shrink-0" /> : null}
        </span>
        <span className="flex items-baseline justify-between gap-2 text-xs">
          <span data-numeric>{t("ladder.passed", { passed, of })}</span>
          <span>
            {standing === "next"
              ? t("ladder.next", { ratio: format.number(ratio, { style: "percent", maximumFractionDigits: 0 }) })
              : t(`ladder.${standing}`)}
          </span>
        </span>
        {standing === "next" ? (
          <span aria-hidden className="absolute inset-x-0 bottom-0 h-1 bg-line">
            <span className="block h-full bg-accent" style={{ width: `${Math.round(ratio * 100)}%` }} />
          </span>
        ) : null}
      </a>
    </li>
  );
}

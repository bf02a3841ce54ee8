import { useFormatter, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { QuietLink } from "@/components/ui/quiet-link";
import type { ReachedLevel } from "@/lib/maturity/model/score";
import { useLevelWords } from "./use-level-words";

const REACHED: readonly ReachedLevel[] = [0, 1, 2, 3, 4, 5];
const STRENGTH = ["12%", "28%", "44%", "62%", "80%", "100%"] as const;

/** The colour of a level: the accent, the stronger the higher. */
export function levelFill(level: number): string {
  return `color-mix(in oklab, var(--accent) ${STRENGTH[level] ?? "100%"}, var(--surface))`;
}

interface LevelDistributionProps {
  /** How many APIs stand at each level, from 0 to 5. */
  distribution: readonly number[];
  /** Leads to the APIs at a level. */
  hrefOf?: ((level: ReachedLevel) => string) | undefined;
  /** `bar`: only the picture, with its words for whoever cannot see it. */
  show?: "bar" | "legend";
}

/** How APIs are spread over the levels. */
export function LevelDistribution({ distribution, hrefOf, show = "legend" }: LevelDistributionProps) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  const words = useLevelWords();
  const total = distribution.reduce((sum, one) => sum + one, 0);
  const spread = REACHED.map((level) => ({ level, count: distribution[level] ?? 0 }));
  const label = format.list(
    spread
      .filter(({ count }) => count > 0)
      .map(({ level, count }) => t("spread.at", { level: words.short(level), count })),
  );
  const bar = (
    <span
      role="img"
      aria-label={total === 0 ? t("spread.none") : label}
      title={total === 0 ? t("spread.none") : label}
      className={cn(
        "flex w-full overflow-hidden rounded-sm bg-sunken ring-1 ring-line",
        show === "bar" ? "h-2" : "h-3",
      )}
    >
      {spread.map(({ level, count }) =>
        count === 0 ? null : (
          <span
            key={level}
            className="h-full border-surface border-r last:border-r-0"
            style={{ width: `${(count / total) * 100}%`, background: levelFill(level) }}
          />
        ),
      )}
    </span>
  );
  if (show === "bar") return bar;
  return (
    <div className="flex flex-col gap-2.5">
      {bar}
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs">
        {spread.map(({ level, count }) => {
          const entry = (
            <>
              <span
                aria-hidden
                className="size-2.5 rounded-sm ring-1 ring-line"
                style={{ background: levelFill(level) }}
              />
              <span className="text-muted">{words.short(level)}</span>
              <span data-numeric className={count === 0 ? "text-faint" : "font-medium"}>
                {format.number(count)}
              </span>
            </>
          );
          return (
            <li key={level}>
              {count > 0 && hrefOf ? (
                <QuietLink
                  href={hrefOf(level)}
                  className="inline-flex items-center gap-1.5 rounded-sm underline-offset-3 hover:underline"
                >
                  {entry}
                </QuietLink>
              ) : (
                <span className="inline-flex items-center gap-1.5">{entry}</span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

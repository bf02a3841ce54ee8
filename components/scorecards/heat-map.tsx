import { useFormatter, useTranslations } from "next-intl";
import { LevelBadge } from "@/components/shared/level-badge";
import { ListKeys } from "@/components/shared/list-keys";
import { QuietLink } from "@/components/ui/quiet-link";
import { LEVELS } from "@/lib/maturity/model/check";
import { teamScorecardHref } from "@/lib/scorecards/model/scorecards-address";
import type { HeatMap as HeatMapDto } from "@/lib/scorecards/schema/lists";
import { HeatKeys } from "./heat-keys";
import { useCheckWords } from "@/components/shared/use-check-words";
import { useLevelWords } from "@/components/shared/use-level-words";

interface HeatMapProps {
  map: Pick<HeatMapDto, "teams" | "checks" | "cells">;
}

const tableClass = [
  "border-separate border-spacing-0 text-xs",
  "[&_td]:h-8 [&_td]:min-w-7 [&_td]:border-surface [&_td]:border-t [&_td]:border-l [&_td]:p-0 [&_td]:text-center",
  "[&_td>*]:flex [&_td>*]:size-full [&_td>*]:min-h-7 [&_td>*]:items-center [&_td>*]:justify-center",
  "[&_td>a:hover]:ring-2 [&_td>a:hover]:ring-accent [&_td>a:hover]:ring-inset [&_td>a]:-outline-offset-2",
].join(" ");

/** The colour of a share: the stronger, the more is met. Digits stay legible on the strongest. */
function heat(share: number): string {
  return `color-mix(in oklab, var(--accent) ${Math.round(share * 50)}%, var(--surface))`;
}

/**
 * Teams × checks: the percentage of a team's APIs that meet a check, of those that it applies to, as digits on a ground
 * that is the stronger the more do. It is a table of its own; each cell opens the APIs behind it.
 */
export function HeatMap({ map: { teams, checks, cells } }: HeatMapProps) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  const levels = useLevelWords();
  const words = useCheckWords();
  const groups = LEVELS.map((level) => ({ level, count: checks.filter((check) => check.level === level).length }));
  const titles = checks.map((check) => words.title(check));
  return (
    <ListKeys>
      <HeatKeys>
        <div
          className="relative overflow-x-auto scroll-pl-60 scroll-slim max-md:scroll-pl-40"
          role="region"
          aria-label={t("heat.title")}
          tabIndex={0}
        >
          <table className={tableClass}>
            <caption className="sr-only">{t("heat.caption")}</caption>
            <thead>
              <tr>
                <th
                  scope="col"
                  rowSpan={2}
                  className="sticky left-0 z-10 bg-surface px-3 pb-2 text-left align-bottom font-medium text-muted"
                >
                  {t("team")}
                </th>
                {groups.map(({ level, count }) =>
                  count === 0 ? null : (
                    <th
                      key={level}
                      scope="colgroup"
                      colSpan={count}
                      className="border-line border-b border-l px-1.5 py-1 text-left font-medium text-muted first:border-l-0"
                    >
                      <span className="block max-w-full truncate">
                        L{level}
                        {count > 3 ? ` ${levels.name(level)}` : null}
                      </span>
                    </th>
                  ),
                )}
              </tr>
              <tr>
                {checks.map((check, index) => (
                  <th key={check.id} scope="col" className="h-56 min-w-7 px-0 pb-2 align-bottom font-normal">
                    <span
                      title={titles[index]}
                      className="mx-auto block max-h-54 rotate-180 [&:lang(zh)]:rotate-0 truncate text-left text-muted [writing-mode:vertical-rl]"
                    >
                      {titles[index]}
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {teams.map((team, row) => (
                <tr key={team.slug} data-list-item>
                  <th
                    scope="row"
                    className="sticky left-0 z-10 border-surface border-t bg-surface px-3 text-left font-medium text-sm"
                  >
                    <span className="flex w-52 items-center justify-between gap-2 max-md:w-32 max-md:flex-col max-md:items-start max-md:gap-0.5 max-md:py-1">
                      <QuietLink
                        href={teamScorecardHref(team.slug)}
                        className="max-w-full truncate rounded-sm underline-offset-3 hover:underline"
                      >
                        {team.name}
                      </QuietLink>
                      <LevelBadge level={team.level} />
                    </span>
                  </th>
                  {checks.map((check, column) => {
                    const cell = cells[row]?.[column];
                    const share = cell?.share ?? null;
                    if (!cell || share === null) {
                      return (
                        <td key={check.id} className="bg-sunken text-faint">
                          <span title={t("heat.nothing", { team: team.name, check: titles[column] ?? "" })}>–</span>
                        </td>
                      );
                    }
                    const of = cell.met + cell.unmet + cell.unknown + cell.exempted;
                    const title = t("heat.cell", { team: team.name, check: titles[column] ?? "", met: cell.met, of });
                    return (
                      <td key={check.id} data-numeric style={{ background: heat(share) }}>
                        <QuietLink href={teamScorecardHref(team.slug, { check: check.id })} title={title} tabIndex={-1}>
                          {format.number(Math.floor(share * 100))}
                        </QuietLink>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </HeatKeys>
    </ListKeys>
  );
}

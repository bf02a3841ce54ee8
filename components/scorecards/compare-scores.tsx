import { ArrowRight, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { LevelBadge } from "@/components/shared/level-badge";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { controlStyle } from "@/components/ui/control-style";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { CHECK_STATUSES } from "@/lib/maturity/model/check";
import { reachedLevelOf } from "@/lib/maturity/model/reached-level";
import type { ScorecardQuery } from "@/lib/scorecards/model/read-scorecards-query";
import { checkHref, scorecardHref } from "@/lib/scorecards/model/scorecards-address";
import type { ScoreExplanation } from "@/lib/scorecards/schema/evidence-of-score";
import { changedChecks } from "./compared-scores";
import { useCheckWords } from "@/components/shared/use-check-words";

interface CompareScoresProps {
  api: string;
  query: ScorecardQuery;
  /** The first and the last day that there are scores of. */
  days: { first: string; last: string };
  /** The scores of the two days; null where they were not asked for, or one is not known. */
  compared: { before: ScoreExplanation; after: ScoreExplanation } | null;
  /** Titles of checks by id. */
  titles: ReadonlyMap<string, string>;
}

/** The scores of two days beside each other. The days stand in the address; choosing them needs no script. */
export function CompareScores({ api, query, days, compared, titles }: CompareScoresProps) {
  const t = useTranslations("scorecards");
  const isAsked = query.from !== undefined || query.to !== undefined;
  return (
    <Panel
      id="compare"
      title={t("compare.title")}
      actions={
        isAsked ? (
          <LinkButton
            href={scorecardHref(api, { ...query, from: undefined, to: undefined })}
            size="sm"
            icon={<X aria-hidden />}
          >
            {t("compare.clear")}
          </LinkButton>
        ) : null
      }
    >
      <form action={`${scorecardHref(api)}#compare`} className="flex flex-wrap items-end gap-3">
        {(["from", "to"] as const).map((name) => (
          <label key={name} className="flex flex-col gap-1 font-medium text-xs">
            {t(`compare.${name}`)}
            <input
              type="date"
              name={name}
              required
              min={days.first}
              max={days.last}
              defaultValue={query[name] ?? (name === "from" ? days.first : days.last)}
              className={controlStyle()}
            />
          </label>
        ))}
        <Button type="submit">{t("compare.action")}</Button>
      </form>
      {isAsked && compared === null ? (
        <div className="mt-3">
          <Callout tone="caution" title={t("compare.unknown")} />
        </div>
      ) : null}
      {compared ? <Comparison api={api} before={compared.before} after={compared.after} titles={titles} /> : null}
    </Panel>
  );
}

function Comparison({
  api,
  before: { stored: before, asked: askedBefore },
  after: { stored: after, asked: askedAfter },
  titles,
}: NonNullable<CompareScoresProps["compared"]> & Pick<CompareScoresProps, "api" | "titles">) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  const words = useCheckWords();
  const changed = changedChecks(before, after);
  const status = (given: string | null) => {
    const known = CHECK_STATUSES.find((one) => one === given);
    return known ? t(`status.${known}`) : t("compare.absent");
  };
  const decimal = (value: number | null) =>
    value === null ? t("unknown") : format.number(value, { maximumFractionDigits: 2 });
  const percent = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 0 });
  const numbers = [
    { key: "progress", from: percent(before.progress), to: percent(after.progress) },
    { key: "entropy", from: decimal(before.entropy), to: decimal(after.entropy) },
    { key: "dimensions", from: decimal(before.dimensions), to: decimal(after.dimensions) },
  ] as const;
  return (
    <div className="mt-4 flex flex-col gap-4">
      <dl className="flex flex-wrap gap-x-8 gap-y-3 text-sm">
        <div>
          <dt className="text-faint text-xs">{t("history.level")}</dt>
          <dd className="mt-0.5 flex items-center gap-1.5">
            <LevelBadge level={reachedLevelOf(before.level)} />
            <ArrowRight aria-hidden className="size-3 text-faint" />
            <LevelBadge level={reachedLevelOf(after.level)} />
          </dd>
        </div>
        {numbers.map(({ key, from, to }) => (
          <div key={key}>
            <dt className="text-faint text-xs">{t(`compare.${key}`)}</dt>
            <dd data-numeric className="mt-0.5">
              {t("log.step", { from, to })}
            </dd>
          </div>
        ))}
      </dl>
      {before.rubricDigest === after.rubricDigest ? null : (
        <Callout title={t("compare.otherRubric", { from: before.rubric, to: after.rubric })} />
      )}
      {changed.length === 0 ? (
        <p className="text-muted text-sm">{t("compare.same")}</p>
      ) : (
        <Table caption={t("compare.caption")}>
          <Thead>
            <Th>{t("compare.check")}</Th>
            <Th>
              <DateTime at={askedBefore.slice(0, 10)} show="day" />
            </Th>
            <Th>
              <DateTime at={askedAfter.slice(0, 10)} show="day" />
            </Th>
          </Thead>
          <Tbody>
            {changed.map(({ id, from, to }) => (
              <Tr key={id}>
                <Td width="fill">
                  <RowLink href={checkHref(api, id)}>{words.title({ id, title: titles.get(id) ?? id })}</RowLink>
                </Td>
                <Td width="tight">
                  <Badge>{status(from)}</Badge>
                </Td>
                <Td width="tight">
                  <Badge tone={to === "met" ? "success" : from === "met" ? "caution" : "neutral"}>{status(to)}</Badge>
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </div>
  );
}

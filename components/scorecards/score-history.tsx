import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { LevelBadge } from "@/components/shared/level-badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ReachedLevel } from "@/lib/maturity/model/score";
import type { ScorecardQuery } from "@/lib/scorecards/model/read-scorecards-query";
import { scorecardHref } from "@/lib/scorecards/model/scorecards-address";
import { StepChart } from "./step-chart";
import { useLevelWords } from "@/components/shared/use-level-words";

/** What a score was for a while, of an API or of a team. */
export interface ScoreMoment {
  at: string;
  until: string;
  /** Null: a team without APIs. */
  level: ReachedLevel | null;
  /** In [0, 1]. */
  progress: number;
  entropy: number | null;
}

interface ScoreHistoryProps {
  /** The newest first. */
  history: readonly ScoreMoment[];
  /** Where the bands of the entropy begin. */
  bands: { moderateFrom: number; highFrom: number };
  /** Of an API: where the score of each step is explained. */
  explain?: { api: string; query: ScorecardQuery };
}

/** How level and entropy went: two lines with steps, and the same as a table. */
export function ScoreHistory({ history, bands, explain }: ScoreHistoryProps) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  const words = useLevelWords();
  const newest = history[0];
  if (!newest) return null;
  const percent = (value: number) => format.number(value, { style: "percent", maximumFractionDigits: 0 });
  const decimal = (value: number | null) =>
    value === null ? "–" : format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const highest = Math.max(bands.highFrom * 1.5, ...history.map(({ entropy }) => entropy ?? 0));
  return (
    <Panel title={t("history.title")} hint={t("history.hint")}>
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        <figure className="flex flex-col gap-2">
          <figcaption className="font-medium text-xs">{t("history.level")}</figcaption>
          <StepChart
            label={t("history.levelLabel", { level: words.short(newest.level), count: history.length })}
            held={history.map(({ at, until, level }) => ({ at, until, value: level }))}
            most={5}
            marks={[0, 1, 2, 3, 4, 5].map((level) => ({ at: level, text: level === 0 ? "< L1" : `L${level}` }))}
            tone="accent"
          />
        </figure>
        <figure className="flex flex-col gap-2">
          <figcaption className="font-medium text-xs">{t("history.entropy")}</figcaption>
          <StepChart
            label={t("history.entropyLabel", { entropy: decimal(newest.entropy) })}
            held={history.map(({ at, until, entropy }) => ({ at, until, value: entropy }))}
            most={highest}
            marks={[0, bands.moderateFrom, bands.highFrom].map((at) => ({ at, text: format.number(at) }))}
            tone="info"
          />
        </figure>
      </div>
      <div className="mt-3">
        <Disclosure summary={t("asTable")}>
          <Table caption={t("history.title")}>
            <Thead>
              <Th>{t("history.from")}</Th>
              <Th hideOnPhone>{t("history.until")}</Th>
              <Th>{t("history.level")}</Th>
              <Th align="right">{t("history.progress")}</Th>
              <Th align="right">{t("history.entropy")}</Th>
              {explain ? (
                <Th>
                  <VisuallyHidden>{t("explained.action")}</VisuallyHidden>
                </Th>
              ) : null}
            </Thead>
            <Tbody>
              {history.map(({ at, until, level, progress, entropy }) => (
                <Tr key={at}>
                  <Td>
                    <DateTime at={at} show="full" />
                  </Td>
                  <Td hideOnPhone>
                    <DateTime at={until} show="full" />
                  </Td>
                  <Td>
                    <LevelBadge level={level} />
                  </Td>
                  <Td align="right">{percent(progress)}</Td>
                  <Td align="right">{decimal(entropy)}</Td>
                  {explain ? (
                    <Td width="tight" align="right">
                      <TextLink href={`${scorecardHref(explain.api, { ...explain.query, explain: at })}#explained`}>
                        {t("explained.action")}
                      </TextLink>
                    </Td>
                  ) : null}
                </Tr>
              ))}
            </Tbody>
          </Table>
        </Disclosure>
      </div>
    </Panel>
  );
}

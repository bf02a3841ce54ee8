import { createFormatter, createTranslator } from "next-intl";
import { en } from "@/lib/i18n/en";
import type { Locale } from "@/lib/i18n/locales";
import { zhCN } from "@/lib/i18n/zh-cn";
import type { EstateReport } from "./model/estate-report";
import type { ReportCell, ReportColumn, ReportDocument, ReportSection } from "./model/report-document";

const MESSAGES = { en, "zh-CN": zhCN };
/** Checks that a report lists: those that fewest APIs meet. */
const MOST_CHECKS = 20;

function wordsOf(locale: Locale) {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: "report" });
  const checks = new Map<string, { title: string }>(Object.entries(MESSAGES[locale].scorecardChecks.checks));
  const format = createFormatter({ locale, timeZone: "UTC" });
  const LEVELS = ["0", "1", "2", "3", "4", "5"] as const;
  return {
    t,
    number: (value: number) => format.number(value),
    entropy: (value: number | null) =>
      value === null ? "–" : format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    percent: (share: number) => format.number(share, { style: "percent", maximumFractionDigits: 0 }),
    day: (day: string) => format.dateTime(new Date(day), { dateStyle: "medium" }),
    instant: (at: string) => `${format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" })} UTC`,
    level: (level: number | null) => t(`level.${LEVELS[level ?? -1] ?? "none"}`),
    /** The title of a check in the language; English for one that has no words in it. */
    check: (id: string, title: string) => checks.get(id)?.title ?? title,
  };
}
type Words = ReturnType<typeof wordsOf>;

/** The report of the estate in a language. */
export function composeReport(report: EstateReport, locale: Locale): ReportDocument {
  const words = wordsOf(locale);
  const { t, number, level } = words;
  const { scored, unscored, entropy } = report;
  const median = level(medianOf(report.levels));
  return {
    language: locale,
    title: t("title"),
    lead: t("lead", { scored, median, high: entropy.high }),
    notes: [
      t("made", { at: words.instant(report.at) }),
      t("rubric", { rubric: report.rubric }),
      ...(unscored > 0 ? [t("unscored", { count: unscored })] : []),
    ],
    figures: [
      { term: t("figure.apis"), value: number(scored) },
      { term: t("figure.median"), value: scored === 0 ? "–" : median },
      { term: t("figure.healthy"), value: number(entropy.healthy) },
      { term: t("figure.moderate"), value: number(entropy.moderate) },
      { term: t("figure.high"), value: number(entropy.high) },
    ],
    sections: [
      levelSection(report, words),
      teamSection(report, words),
      checkSection(report, words),
      entropySection(report, words),
      campaignSection(report, words),
    ],
  };
}

/** The level at which, or above which, half of the APIs stand; null where there are none. */
export function medianOf(levels: readonly number[]): number | null {
  const all = levels.reduce((sum, apis) => sum + apis, 0);
  if (all === 0) return null;
  let above = 0;
  for (let level = levels.length - 1; level >= 0; level -= 1) {
    above += levels[level] ?? 0;
    if (above * 2 >= all) return level;
  }
  return 0;
}

const left = (title: string, width: number): ReportColumn => ({ title, align: "left", width });
const right = (title: string, width = 1): ReportColumn => ({ title, align: "right", width });

function levelSection({ levels, scored }: EstateReport, { t, number, percent, level }: Words): ReportSection {
  const share = (apis: number) => (scored === 0 ? 0 : apis / scored);
  return {
    title: t("section.levels"),
    hint: t("section.levelsHint"),
    empty: t("empty.levels"),
    columns: [left(t("column.level"), 2), right(t("column.apis")), left(t("column.share"), 3)],
    rows:
      scored === 0
        ? []
        : levels.map((apis, at) => [
            { text: level(at) },
            { text: number(apis) },
            { text: percent(share(apis)), share: share(apis) },
          ]),
  };
}

function teamSection({ teams }: EstateReport, words: Words): ReportSection {
  const { t, number, percent, level, entropy } = words;
  const change = ({ level: now, levelBefore: then }: EstateReport["teams"][number]): string => {
    if (then === null || now === null) return now === null ? "–" : t("change.new");
    if (now === then) return t("change.same");
    return now > then ? t("change.up", { level: level(then) }) : t("change.down", { level: level(then) });
  };
  return {
    title: t("section.teams"),
    hint: t("section.teamsHint"),
    empty: t("empty.teams"),
    columns: [
      left(t("column.team"), 3),
      right(t("column.apis")),
      left(t("column.level"), 1.5),
      left(t("column.change"), 2),
      left(t("column.progress"), 2),
      right(t("column.entropy"), 1.2),
    ],
    rows: teams
      .filter(({ apis }) => apis > 0)
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map((team): ReportCell[] => [
        { text: team.name, href: `/scorecards/${encodeURIComponent(team.slug)}` },
        { text: number(team.apis) },
        { text: level(team.level) },
        { text: change(team) },
        { text: percent(team.progress), share: team.progress },
        { text: entropy(team.entropy) },
      ]),
  };
}

function checkSection({ checks }: EstateReport, words: Words): ReportSection {
  const { t, number, percent, level, check } = words;
  const applying = checks.flatMap(({ share, ...one }) => (share === null ? [] : [{ ...one, share }]));
  return {
    title: t("section.checks"),
    hint: t("section.checksHint"),
    empty: t("empty.checks"),
    columns: [
      left(t("column.check"), 4),
      left(t("column.level"), 1),
      right(t("column.met")),
      right(t("column.unmet"), 1.1),
      right(t("column.unknown"), 1.2),
      right(t("column.exempted"), 1.3),
      left(t("column.share"), 2),
    ],
    rows: applying
      .toSorted((a, b) => a.level - b.level || a.share - b.share)
      .filter(({ share }) => share < 1)
      .slice(0, MOST_CHECKS)
      .map((one): ReportCell[] => [
        { text: check(one.id, one.title) },
        { text: level(one.level) },
        ...[one.met, one.unmet, one.unknown, one.exempted].map((count) => ({ text: number(count) })),
        { text: percent(one.share), share: one.share },
      ]),
  };
}

function entropySection({ high }: EstateReport, { t, entropy }: Words): ReportSection {
  return {
    title: t("section.high"),
    hint: t("section.highHint"),
    empty: t("empty.high"),
    columns: [left(t("column.api"), 3), left(t("column.team"), 3), right(t("column.entropy"))],
    rows: high.map(({ api, name, team, entropy: value }): ReportCell[] => [
      { text: name, href: `/apis/${encodeURIComponent(api)}/scorecard` },
      { text: team },
      { text: entropy(value) },
    ]),
  };
}

function campaignSection({ campaigns }: EstateReport, { t, number, percent, day }: Words): ReportSection {
  return {
    title: t("section.campaigns"),
    hint: t("section.campaignsHint"),
    empty: t("empty.campaigns"),
    columns: [
      left(t("column.campaign"), 4),
      left(t("column.due"), 2),
      right(t("column.left")),
      left(t("column.share"), 2),
    ],
    rows: campaigns.map(({ campaign, title, dueOn, of, left: open }): ReportCell[] => {
      const done = of === 0 ? 0 : (of - open) / of;
      return [
        { text: title, href: `/scorecards/campaigns/${encodeURIComponent(campaign)}` },
        { text: day(dueOn) },
        { text: number(open) },
        { text: percent(done), share: done },
      ];
    }),
  };
}

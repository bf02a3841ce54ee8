"use client";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { LevelBadge } from "@/components/shared/level-badge";
import { Callout } from "@/components/ui/callout";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { ReachedLevel } from "@/lib/maturity/model/score";
import type { PreviewItem, PreviewResult } from "@/lib/rubrics/schema/preview";

const MOST_SHOWN = 50;
const LEVELS: readonly ReachedLevel[] = [0, 1, 2, 3, 4, 5];
const levelOf = (level: number): ReachedLevel => LEVELS.find((one) => one === level) ?? 0;

interface PreviewOutcomeProps {
  result: PreviewResult;
  titles: Readonly<Record<string, string>>;
}

/** How many APIs would fall or rise, from where to where, and which. */
export function PreviewOutcome({ result, titles }: PreviewOutcomeProps) {
  const t = useTranslations("rubrics");
  const short = (level: number) => (level === 0 ? t("preview.below") : `L${level}`);
  const falls = t("preview.falls", { count: result.falls });
  const rises = t("preview.rises", { count: result.rises });
  const verdict =
    result.falls + result.rises === 0
      ? t("preview.same")
      : result.rises === 0
        ? falls
        : result.falls === 0
          ? rises
          : t("preview.both", { falls, rises });
  return (
    <>
      <Callout live tone={result.falls > 0 ? "caution" : "success"} title={verdict}>
        <ul>
          {result.moves.map(({ from, to, apis }) => (
            <li key={`${from} ${to}`}>{t("preview.move", { count: apis, from: short(from), to: short(to) })}</li>
          ))}
          {result.highBefore === result.highAfter ? null : (
            <li>{t("preview.high", { before: result.highBefore, after: result.highAfter })}</li>
          )}
        </ul>
      </Callout>
      <Table caption={t("preview.spread")}>
        <Thead>
          <Th>{t("preview.level")}</Th>
          <Th align="right">{t("preview.now")}</Th>
          <Th align="right">{t("preview.then")}</Th>
        </Thead>
        <Tbody>
          {LEVELS.map((level) => (
            <Tr key={level}>
              <Td>{short(level)}</Td>
              <Td align="right">{result.before[level] ?? 0}</Td>
              <Td align="right">{result.after[level] ?? 0}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {result.items.length > 0 ? (
        <ul aria-label={t("preview.apis")} className="flex max-h-80 flex-col gap-2 overflow-y-auto text-sm scroll-slim">
          {result.items.slice(0, MOST_SHOWN).map((item) => (
            <ChangedApi key={item.api} item={item} titles={titles} />
          ))}
        </ul>
      ) : null}
      {result.falls + result.rises > MOST_SHOWN ? (
        <p className="text-muted text-xs">{t("preview.more", { count: result.falls + result.rises - MOST_SHOWN })}</p>
      ) : null}
    </>
  );
}

function ChangedApi({ item, titles }: { item: PreviewItem; titles: Readonly<Record<string, string>> }) {
  const t = useTranslations("rubrics");
  const because = item.because.map((id) => titles[id] ?? id).join(", ");
  return (
    <li className="flex flex-col gap-0.5">
      <span className="flex flex-wrap items-center justify-between gap-2">
        <TextLink href={`/apis/${encodeURIComponent(item.api)}/scorecard`}>{item.name}</TextLink>
        <span className="flex items-center gap-1">
          <LevelBadge level={levelOf(item.from)} />
          {item.to < item.from ? (
            <ArrowDown aria-hidden className="size-3.5 text-caution-ink" />
          ) : (
            <ArrowUp aria-hidden className="size-3.5 text-success-ink" />
          )}
          <LevelBadge level={levelOf(item.to)} />
        </span>
      </span>
      {because === "" ? null : <span className="text-muted text-xs">{t("preview.because", { checks: because })}</span>}
    </li>
  );
}

import { Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { ReplacementLink } from "@/components/shared/replacement-link";
import { SunsetNote } from "@/components/shared/sunset-note";
import { useSourceWords } from "@/components/shared/use-source-words";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import type { EffectiveDeprecationDto } from "@/lib/deprecation-policies/schema";
import type { RecordDto } from "@/lib/deprecations/schema/record";
import { BrownoutList } from "./brownout-list";
import { type BrownoutRule, BrownoutsDialog } from "./brownouts-dialog";
import { DeclarePartDialog } from "./declare-part-dialog";
import { MoveSunsetDialog } from "./move-sunset-dialog";
import type { PartNamed } from "./part-kinds";
import { WithdrawDialog } from "./withdraw-dialog";

interface RecordListProps {
  api: string;
  version: string;
  records: readonly RecordDto[];
  /** How many there are, of which these are the first. */
  total: number;
  may: { transition: boolean; override: boolean };
  /** Whether a part can be said to go away: of a version that is in use. */
  isOpen: boolean;
  named: PartNamed | null;
  /** What holds for its API. */
  policy: Pick<EffectiveDeprecationDto, "explained" | "rules">;
}

/** Everything of a version that goes away, declared and marked, with what can be done about each. */
export function RecordList({ api, version, records, total, may, isOpen, named, policy }: RecordListProps) {
  const t = useTranslations("lifecycle");
  const sourceOf = useSourceWords();
  const said = policy.explained.find((one) => one.rule === "brownouts");
  const rule = { allowed: policy.rules.brownouts, by: said ? sourceOf(said.tightenedBy ?? said.by) : "" };
  const declare = may.transition && isOpen ? <DeclarePartDialog api={api} version={version} named={named} /> : null;
  return (
    <Panel id="goes-away" title={t("records.title")} hint={t("records.hint")} padding="flush" actions={declare}>
      {records.length === 0 ? (
        <p className="p-4 text-muted text-sm">{t("records.none")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {records.map((record) => (
            <RecordRow
              key={record.id}
              record={record}
              may={isOpen ? may : { transition: false, override: false }}
              rule={rule}
            />
          ))}
        </ul>
      )}
      {total > records.length ? (
        <p className="border-line border-t p-4 text-muted text-sm">
          {t("records.more", { count: total - records.length })}
        </p>
      ) : null}
    </Panel>
  );
}

interface RecordRowProps {
  record: RecordDto;
  may: RecordListProps["may"];
  rule: BrownoutRule;
}

function RecordRow({ record, may, rule }: RecordRowProps) {
  const t = useTranslations("lifecycle");
  const { kind, place, since, replacement, because, removedIn, origin, source } = record;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 py-3 text-sm">
      <div className="flex min-w-0 flex-1 basis-72 flex-col gap-1">
        <span className="flex flex-wrap items-center gap-2">
          <Clock aria-hidden className="size-4 shrink-0 text-caution-ink" />
          <span className={`wrap-anywhere font-medium ${place ? "font-mono text-xs" : ""}`}>
            {place ?? t("records.whole")}
          </span>
          <Badge tone="outline">{t(`part.is.${kind}`)}</Badge>
          <Badge tone={origin === "declared" ? "accent" : "neutral"} title={source ?? undefined}>
            {t(`records.origin.${origin}`)}
          </Badge>
          {record.sunsetAt ? <SunsetNote at={record.sunsetAt} /> : <Badge tone="caution">{t("records.noDay")}</Badge>}
        </span>
        <span className="flex flex-wrap gap-x-3 gap-y-0.5 text-muted text-xs">
          {since ? <span>{t("records.since", { version: since.version })}</span> : null}
          {record.zone ? <span>{t("records.zone", { day: record.sunsetOn ?? "", zone: record.zone })}</span> : null}
          {removedIn ? <span>{t("records.removedIn", { version: removedIn.version })}</span> : null}
          {because ? <span>{because}</span> : null}
          {replacement ? (
            <span className="inline-flex gap-1">
              {t("records.replacement")} <ReplacementLink name={replacement} />
            </span>
          ) : null}
        </span>
        <BrownoutList brownouts={record.brownouts} zone={record.zone} />
        {record.reason ? <span className="wrap-anywhere text-muted text-xs">{record.reason}</span> : null}
        {record.contradictions.map(({ about, declared, document }) => (
          <span key={about} className="text-caution-ink text-xs">
            {t(`records.contradiction.${about}`, { declared: declared ?? "", document: document ?? "" })}
          </span>
        ))}
        {record.moved.map((move) => (
          <span key={move.at} className="flex flex-wrap items-center gap-1 text-muted text-xs">
            <DateTime at={`${move.fromOn}T00:00:00Z`} show="day" /> →{" "}
            <DateTime at={`${move.toOn}T00:00:00Z`} show="day" />
            <Person name={move.by.name} kind={move.by.kind} compact />
            {move.override ? <Badge tone="caution">{t("records.override")}</Badge> : null}
            <span className="wrap-anywhere">{move.reason}</span>
          </span>
        ))}
      </div>
      {origin === "declared" && because === null && may.transition ? (
        <div className="flex flex-wrap items-center gap-1">
          {record.deprecatedAt && record.sunsetAt ? <BrownoutsDialog record={record} rule={rule} /> : null}
          <MoveSunsetDialog record={record} mayOverride={may.override} />
          <WithdrawDialog record={record} />
        </div>
      ) : null}
    </li>
  );
}

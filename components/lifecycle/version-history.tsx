import { Clock, Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { STATE_LOOK } from "@/components/shared/state-look";
import { Panel } from "@/components/ui/panel";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import type { AuditEntryDto } from "@/lib/audit/schema";
import { recordWritten, stateWritten } from "@/lib/versions/model/lifecycle-history";

/** What is told of a version besides its states. */
const TOLD = new Map([
  ["version.publish", "published"],
  ["version.revise", "revised"],
  ["version.remind", "reminded"],
  ["version.hold", "held"],
  ["deprecation.declare", "declared"],
  ["deprecation.change", "changed"],
  ["deprecation.move", "sunsetMoved"],
  ["deprecation.withdraw", "withdrawn"],
  ["deprecation.end", "ended"],
  ["deprecation.remind", "reminded"],
  ["deprecation.escalate", "escalated"],
] as const);

/** What the audit log holds about a version, newest first. */
export function VersionHistory({ entries }: { entries: readonly AuditEntryDto[] }) {
  const t = useTranslations("lifecycle");
  const tShared = useTranslations("shared");
  const wordsOf = (action: string) => {
    const known = [...TOLD].find(([one]) => one === action);
    return known ? t(`history.${known[1]}`) : action;
  };
  const items = entries.map((entry): TimelineItem => {
    const said = entry.action === "version.transition" ? stateWritten(entry.after) : undefined;
    const record = entry.action.startsWith("deprecation.") ? recordWritten(entry) : null;
    const reason = said?.reason ?? record?.reason;
    const { tone, Icon } = said ? STATE_LOOK[said.state] : { tone: "neutral" as const, Icon: record ? Clock : Upload };
    return {
      key: entry.sequence,
      tone,
      icon: <Icon />,
      title: (
        <span className="inline-flex flex-wrap items-center gap-x-1.5">
          <Person name={entry.actor.name} kind={entry.actor.kind} />
          <span className="text-muted">
            {said ? t("history.moved", { state: tShared(`state.${said.state}`) }) : wordsOf(entry.action)}
          </span>
          {record?.place ? <span className="wrap-anywhere font-mono text-xs">{record.place}</span> : null}
        </span>
      ),
      time: <DateTime at={entry.at} />,
      body: reason ? <p className="wrap-anywhere text-muted">{reason}</p> : null,
    };
  });
  return (
    <Panel title={t("history.title")}>
      <Timeline label={t("history.title")} items={items} />
    </Panel>
  );
}

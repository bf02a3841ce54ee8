import { Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { STATE_LOOK } from "@/components/shared/state-look";
import { Panel } from "@/components/ui/panel";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import type { AuditEntryDto } from "@/lib/audit/schema";
import { stateWritten } from "@/lib/versions/model/lifecycle-history";

/** What the audit log holds about a version, newest first. */
export function VersionHistory({ entries }: { entries: readonly AuditEntryDto[] }) {
  const t = useTranslations("lifecycle");
  const tShared = useTranslations("shared");
  const items = entries.map((entry): TimelineItem => {
    const said = entry.action === "version.transition" ? stateWritten(entry.after) : undefined;
    const { tone, Icon } = said ? STATE_LOOK[said.state] : { tone: "neutral" as const, Icon: Upload };
    return {
      key: entry.sequence,
      tone,
      icon: <Icon />,
      title: (
        <span className="inline-flex flex-wrap items-center gap-x-1.5">
          <Person name={entry.actor.name} kind={entry.actor.kind} />
          <span className="text-muted">
            {said
              ? t("history.moved", { state: tShared(`state.${said.state}`) })
              : entry.action === "version.publish"
                ? t("history.published")
                : entry.action}
          </span>
        </span>
      ),
      time: <DateTime at={entry.at} />,
      body: said?.reason ? <p className="wrap-anywhere text-muted">{said.reason}</p> : null,
    };
  });
  return (
    <Panel title={t("history.title")}>
      <Timeline label={t("history.title")} items={items} />
    </Panel>
  );
}

import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { AuditSentence } from "@/components/shared/audit-sentence";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import type { AuditEntryDto } from "@/lib/audit/schema";

/** What happened last, in sentences. */
export function RecentActivity({ entries }: { entries: readonly AuditEntryDto[] }) {
  const t = useTranslations("home");
  if (entries.length === 0) {
    return (
      <Panel title={t("activity.title")}>
        <EmptyState icon={<History />} title={t("activity.nothing")}>
          {t("activity.nothingHint")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel
      title={t("activity.title")}
      padding="flush"
      actions={
        <LinkButton href="/governance/audit" size="sm" variant="ghost">
          {t("activity.all")}
        </LinkButton>
      }
    >
      <ol aria-label={t("activity.title")}>
        {entries.map((entry) => (
          <li key={entry.sequence} className="flex gap-2.5 border-line border-b px-4 py-2 last:border-b-0">
            <Person name={entry.actor.name} kind={entry.actor.kind} compact />
            <p className="wrap-anywhere min-w-0 flex-1 text-sm">
              <AuditSentence entry={entry} />
            </p>
            <span className="shrink-0 text-faint text-xs leading-5">
              <DateTime at={entry.at} />
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

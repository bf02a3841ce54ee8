import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { AuditSentence } from "@/components/shared/audit-sentence";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { Person } from "@/components/shared/person";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import type { AuditEntryDto, AuditFilter } from "@/lib/audit/schema";
import { AuditDetail } from "./audit-detail";

interface AuditLogProps {
  entries: readonly AuditEntryDto[];
  filter: AuditFilter;
}

/** The audit log: a sentence an entry, each of which opens to what exactly changed. */
export function AuditLog({ entries, filter }: AuditLogProps) {
  const t = useTranslations("governance");
  if (entries.length === 0) {
    return (
      <Panel>
        <EmptyState
          icon={<History />}
          title={t("audit.empty")}
          action={<LinkButton href="/governance/audit">{t("audit.all")}</LinkButton>}
        >
          {t("audit.emptyHint")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel padding="flush">
      <ListKeys>
        <ol aria-label={t("audit.title")}>
          {entries.map((entry) => (
            <li key={entry.sequence} id={`entry-${entry.sequence}`} className="border-line border-b last:border-b-0">
              <details className="group/entry">
                <summary
                  data-list-item
                  className="flex min-h-row cursor-pointer list-none items-center gap-3 px-4 py-1.5 -outline-offset-2 hover:bg-hover group-open/entry:bg-sunken [&::-webkit-details-marker]:hidden"
                >
                  <span data-numeric className="w-12 shrink-0 text-right text-faint text-xs max-md:hidden">
                    {entry.sequence}
                  </span>
                  <Person name={entry.actor.name} kind={entry.actor.kind} compact />
                  <span className="wrap-anywhere min-w-0 flex-1 text-sm">
                    <AuditSentence entry={entry} linked={false} />
                  </span>
                  <span className="shrink-0 text-muted text-xs">
                    <DateTime at={entry.at} />
                  </span>
                </summary>
                <AuditDetail entry={entry} filter={filter} />
              </details>
            </li>
          ))}
        </ol>
      </ListKeys>
    </Panel>
  );
}

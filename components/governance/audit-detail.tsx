import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Digest } from "@/components/shared/digest";
import { Code } from "@/components/ui/code";
import { DefinitionList } from "@/components/ui/definition-list";
import { TextLink } from "@/components/ui/text-link";
import { auditHref } from "@/lib/audit/model/audit-address";
import { auditTarget } from "@/lib/audit/model/describe-entry";
import type { AuditEntryDto, AuditFilter } from "@/lib/audit/schema";
import { JsonChanges } from "./json-changes";

interface AuditDetailProps {
  entry: AuditEntryDto;
  filter: AuditFilter;
}

/** All that an entry says: what changed, who, when, and how to find the like. */
export function AuditDetail({ entry, filter }: AuditDetailProps) {
  const t = useTranslations("governance");
  const target = auditTarget(entry);
  return (
    <div className="grid gap-4 border-line border-t bg-sunken px-4 py-3 lg:grid-cols-[1fr_20rem]">
      <JsonChanges before={entry.before} after={entry.after} />
      <DefinitionList
        items={[
          { key: "at", term: t("audit.at"), value: <DateTime at={entry.at} show="full" /> },
          {
            key: "actor",
            term: t("audit.actor"),
            value: (
              <TextLink href={auditHref(filter, { actor: entry.actor.id })} prefetch={false}>
                {entry.actor.name}
              </TextLink>
            ),
          },
          {
            key: "action",
            term: t("audit.action"),
            value: (
              <TextLink href={auditHref(filter, { action: entry.action })} prefetch={false}>
                <Code>{entry.action}</Code>
              </TextLink>
            ),
          },
          {
            key: "thing",
            term: t("audit.thing"),
            value: target ? (
              <TextLink href={target} prefetch={false}>
                {entry.entityName}
              </TextLink>
            ) : (
              entry.entityName
            ),
          },
          {
            key: "history",
            term: t("audit.history"),
            value: (
              <TextLink href={auditHref({}, { entity: entry.entity, entityId: entry.entityId })} prefetch={false}>
                {t("audit.historyLink")}
              </TextLink>
            ),
          },
          ...(entry.reason
            ? [{ key: "reason", term: t("audit.reason"), value: <span className="wrap-anywhere">{entry.reason}</span> }]
            : []),
          ...(entry.from
            ? [
                {
                  key: "from",
                  term: t("audit.from"),
                  value: (
                    <>
                      <TextLink href={auditHref(filter, { interface: entry.from.interface })} prefetch={false}>
                        {t(`audit.doors.${entry.from.interface}`)}
                      </TextLink>
                      {entry.from.agent || entry.from.network ? (
                        <span className="block text-muted text-xs">
                          {t("audit.agent", {
                            agent: entry.from.agent ?? t("audit.unknownAgent"),
                            network: entry.from.network ?? t("audit.unknownNetwork"),
                          })}
                        </span>
                      ) : null}
                    </>
                  ),
                },
              ]
            : []),
          { key: "trace", term: t("audit.trace"), value: <Code>{entry.traceId}</Code> },
          { key: "hash", term: t("audit.hash"), value: <Digest value={entry.hash} /> },
        ]}
      />
    </div>
  );
}

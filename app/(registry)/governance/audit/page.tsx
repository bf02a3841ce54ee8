import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditFilters } from "@/components/governance/audit-filters";
import { AuditLog } from "@/components/governance/audit-log";
import { ExportAudit } from "@/components/governance/export-audit";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { VerifyChain } from "@/components/governance/verify-chain";
import { Callout } from "@/components/ui/callout";
import { Pagination } from "@/components/ui/pagination";
import { auditHref, readAuditFilter } from "@/lib/audit/model/audit-address";
import { listAudit } from "@/lib/audit/verbs/list-audit";
import { pageContext } from "@/lib/http/page-context";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("governance"))("audit.title") };
}

interface AuditPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AuditPage({ searchParams }: AuditPageProps) {
  const filter = readAuditFilter(await searchParams);
  const ctx = await pageContext(auditHref(filter));
  const [t, { items, nextCursor }] = await Promise.all([getTranslations("governance"), listAudit(ctx, filter)]);
  return (
    <GovernanceFrame
      place="audit"
      title={t("audit.title")}
      lead={t("audit.lead")}
      actions={ctx.actor.kind === "anonymous" ? null : <ExportAudit filter={filter} />}
    >
      <VerifyChain />
      <AuditFilters
        actorName={filter.actor ? (items[0]?.actor.name ?? null) : null}
        thingName={filter.entityId ? (items[0]?.entityName ?? null) : null}
      />
      {filter.q && nextCursor && items.length < filter.limit ? <Callout title={t("audit.searchGoesOn")} /> : null}
      <AuditLog entries={items} filter={filter} />
      <Pagination
        summary={t("audit.summary", { count: items.length })}
        firstHref={filter.cursor ? auditHref(filter) : undefined}
        nextHref={nextCursor ? auditHref(filter, { cursor: nextCursor }) : undefined}
      />
    </GovernanceFrame>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { GovernanceOverview } from "@/components/governance/governance-overview";
import { listAudit } from "@/lib/audit/verbs/list-audit";
import { summarizeEstate } from "@/lib/catalog/verbs/summarize-estate";
import { ruleCatalogue } from "@/lib/diff/rules/catalogue";
import { pageContext } from "@/lib/http/page-context";
import { LINT_CATALOGUE } from "@/lib/lint/catalogue";
import { listPolicies } from "@/lib/policies/verbs/list-policies";
import { VALIDATION_RULES } from "@/lib/specs/openapi/validate/validation-rules";
import { listWaivers } from "@/lib/waivers/verbs/list-waivers";

const SOON_DAYS = 14;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("governance"))("title") };
}

export default async function GovernancePage() {
  const ctx = await pageContext("/governance");
  const [t, newest, policies, waivers, soon, estate] = await Promise.all([
    getTranslations("governance"),
    listAudit(ctx, { limit: 1 }),
    listPolicies(ctx, { limit: 200 }),
    listWaivers(ctx, { state: "live", limit: 200 }),
    listWaivers(ctx, { expiresWithinDays: SOON_DAYS, limit: 200 }),
    summarizeEstate(ctx, {}),
  ]);
  const counts = {
    auditEntries: Number(newest.items[0]?.sequence ?? 0),
    ownPolicies: policies.items.filter((policy) => policy.team !== null).length,
    liveWaivers: waivers.items.length,
    attention: estate.breakingVersions + estate.versionsWithErrors,
    rules: LINT_CATALOGUE.length + ruleCatalogue().length + Object.keys(VALIDATION_RULES).length,
  };
  return (
    <GovernanceFrame place="overview" title={t("title")} lead={t("lead")}>
      <GovernanceOverview counts={counts} endingSoon={soon.items.length} />
    </GovernanceFrame>
  );
}

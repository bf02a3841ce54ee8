import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { GovernanceOverview } from "@/components/governance/governance-overview";
import { listAudit } from "@/lib/audit/verbs/list-audit";
import { attentionHref, readAttentionFilter } from "@/lib/catalog/model/attention-address";
import { summarizeEstate } from "@/lib/catalog/verbs/summarize-estate";
import { listCodePolicies } from "@/lib/code-policies/verbs/list-code-policies";
import { listDeprecationPolicies } from "@/lib/deprecation-policies/verbs/list-deprecation-policies";
import { ruleCatalogue } from "@/lib/diff/rules/catalogue";
import { pageContext } from "@/lib/http/page-context";
import { LINT_CATALOGUE } from "@/lib/lint/catalogue";
import { getSeverityPolicy } from "@/lib/policies/verbs/get-severity-policy";
import { listPolicies } from "@/lib/policies/verbs/list-policies";
import { listRubrics } from "@/lib/rubrics/verbs/list-rubrics";
import { listRulesets } from "@/lib/rulesets/verbs/list-rulesets";
import { FORMAT_NAMES } from "@/lib/specs/format-names";
import { validityRules } from "@/lib/specs/validity-rules";
import { listWaivers } from "@/lib/waivers/verbs/list-waivers";

const SOON_DAYS = 14;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("governance"))("title") };
}

export default async function GovernancePage() {
  const ctx = await pageContext("/governance");
  const [t, newest, policies, waivers, soon, estate, rulesets, codePolicies, severities, goingAway, rubrics] =
    await Promise.all([
      getTranslations("governance"),
      listAudit(ctx, { limit: 1 }),
      listPolicies(ctx, { limit: 200 }),
      listWaivers(ctx, { state: "approved", limit: 200 }),
      listWaivers(ctx, { expiresWithinDays: SOON_DAYS, limit: 200 }),
      summarizeEstate(ctx, {}),
      listRulesets(ctx, { limit: 200 }),
      listCodePolicies(ctx, { state: "on", limit: 200 }),
      getSeverityPolicy(ctx, {}),
      listDeprecationPolicies(ctx, { limit: 200 }),
      listRubrics(ctx, { limit: 200 }),
    ]);
  const counts = {
    auditEntries: Number(newest.items[0]?.sequence ?? 0),
    ownPolicies: policies.items.filter((policy) => policy.team !== null).length,
    ownRulesets: rulesets.items.filter((ruleset) => !ruleset.shipped).length,
    codePolicies: codePolicies.items.length,
    severities: Object.keys(severities.severities).length,
    liveWaivers: waivers.items.length,
    deprecationPolicies: goingAway.items.length,
    ownRubrics: rubrics.items.filter((rubric) => !rubric.shipped).length,
    languages: Object.keys(FORMAT_NAMES).length,
    attention: estate.breakingVersions + estate.versionsWithErrors,
    rules: LINT_CATALOGUE.length + ruleCatalogue().length + validityRules().length,
  };
  return (
    <GovernanceFrame place="overview" title={t("title")} lead={t("lead")}>
      <GovernanceOverview
        counts={counts}
        endingSoon={soon.items.length}
        attentionHref={attentionHref(
          readAttentionFilter({ flag: estate.breakingVersions > 0 ? "breaking" : "errors" }),
        )}
      />
    </GovernanceFrame>
  );
}

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";

interface GovernanceOverviewProps {
  counts: {
    auditEntries: number;
    ownPolicies: number;
    ownRulesets: number;
    /** Policies as code that are on. */
    codePolicies: number;
    /** Rules whose severity is not their own. */
    severities: number;
    liveWaivers: number;
    deprecationPolicies: number;
    /** The organisation's own. */
    ownRubrics: number;
    languages: number;
    attention: number;
    rules: number;
  };
  /** Waivers that end within two weeks. */
  endingSoon: number;
  /** The page of what needs attention, where it shows some of it. */
  attentionHref: string;
}

/** What governs the registry, each part with its size. */
export function GovernanceOverview({ counts, endingSoon, attentionHref }: GovernanceOverviewProps) {
  const t = useTranslations("governance");
  const format = useFormatter();
  const parts = [
    { key: "policies", href: "/governance/policies", value: counts.ownPolicies },
    { key: "deprecationPolicies", href: "/governance/deprecation-policies", value: counts.deprecationPolicies },
    { key: "rulesets", href: "/governance/rulesets", value: counts.ownRulesets },
    { key: "codePolicies", href: "/governance/code-policies", value: counts.codePolicies },
    { key: "rubrics", href: "/governance/rubrics", value: counts.ownRubrics },
    { key: "severities", href: "/governance/severities", value: counts.severities },
    { key: "waivers", href: "/governance/waivers", value: counts.liveWaivers },
    { key: "attention", href: attentionHref, value: counts.attention },
    { key: "audit", href: "/governance/audit", value: counts.auditEntries },
    { key: "rules", href: "/governance/rules", value: counts.rules },
    { key: "languages", href: "/governance/languages", value: counts.languages },
  ] as const;
  return (
    <>
      {endingSoon > 0 ? (
        <Callout
          tone="caution"
          title={t("overview.endingSoon", { count: endingSoon })}
          actions={
            <LinkButton href="/governance/waivers" size="sm">
              {t("overview.seeWaivers")}
            </LinkButton>
          }
        />
      ) : null}
      <ul className="grid gap-3 md:grid-cols-2 lg:grid-cols-3">
        {parts.map(({ key, href, value }) => (
          <li key={key} className="flex">
            <Link
              href={href}
              className="flex min-w-0 flex-1 flex-col gap-1 rounded-lg border border-line bg-surface px-4 py-3 shadow-1 hover:border-line-strong hover:bg-hover"
            >
              <span className="flex items-baseline justify-between gap-3">
                <span className="font-medium text-sm">{t(`tab.${key}`)}</span>
                <span data-numeric className="font-semibold text-lg">
                  {format.number(value)}
                </span>
              </span>
              <span className="text-muted text-xs">{t(`overview.${key}`, { count: value })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { TabNav } from "@/components/ui/tab-nav";

const PLACES = [
  { name: "overview", href: "/governance" },
  { name: "policies", href: "/governance/policies" },
  { name: "deprecationPolicies", href: "/governance/deprecation-policies" },
  { name: "rulesets", href: "/governance/rulesets" },
  { name: "codePolicies", href: "/governance/code-policies" },
  { name: "rubrics", href: "/governance/rubrics" },
  { name: "severities", href: "/governance/severities" },
  { name: "waivers", href: "/governance/waivers" },
  { name: "attention", href: "/governance/attention" },
  { name: "traffic", href: "/governance/traffic" },
  { name: "audit", href: "/governance/audit" },
  { name: "rules", href: "/governance/rules" },
  { name: "languages", href: "/governance/languages" },
] as const;

interface GovernanceFrameProps {
  place: (typeof PLACES)[number]["name"];
  title: ReactNode;
  lead: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** What every page of governance has: its title, and the way to the others. */
export function GovernanceFrame({ place, title, lead, actions, children }: GovernanceFrameProps) {
  const t = useTranslations("governance");
  return (
    <Page>
      <PageHeader title={title} lead={lead} actions={actions} />
      <TabNav
        label={t("title")}
        items={PLACES.map(({ name, href }) => ({ href, label: t(`tab.${name}`), active: name === place }))}
      />
      {children}
    </Page>
  );
}

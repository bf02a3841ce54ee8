import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdvisorView } from "@/components/advisor/advisor-view";
import { SimilarCases } from "@/components/cases/similar-cases";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { findAdvisedCases } from "@/lib/cases/verbs/find-advised-cases";
import { mayCreateApis } from "@/lib/catalog/policy";
import { pageContext } from "@/lib/http/page-context";
import { can } from "@/lib/members/policy";
import { loadAdvisor } from "./load-advisor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("advisor"))("title") };
}

interface AdvisorPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AdvisorPage({ searchParams }: AdvisorPageProps) {
  const raw = await searchParams;
  const ctx = await pageContext("/advisor");
  const t = await getTranslations("advisor");
  const data = await loadAdvisor(ctx, raw);
  const similar = data.outcome ? await findAdvisedCases(ctx, data.outcome.answers) : null;
  const may = { keep: can(ctx.actor, "advice.write"), create: mayCreateApis(ctx.actor) };
  return (
    <Page breadcrumb={<Breadcrumb items={[{ label: t("scorecards"), href: "/scorecards" }, { label: t("title") }]} />}>
      <PageHeader title={t("title")} lead={t("lead")} />
      <AdvisorView {...data} may={may} cases={similar ? <SimilarCases cases={similar} /> : null} />
    </Page>
  );
}

import type { Metadata } from "next";
import { ShieldX } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { NewImportForm } from "@/components/imports/new-import-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { canInTeam } from "@/lib/catalog/policy";
import { pageContext } from "@/lib/http/page-context";
import { mayImport } from "@/lib/imports/policy";
import { listTeams } from "@/lib/members/verbs/list-teams";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("newTitle") };
}

export default async function NewImportPage() {
  const ctx = await pageContext("/imports/new");
  const [t, { items }] = await Promise.all([getTranslations("imports"), listTeams(ctx, { limit: 200 })]);
  const teams = items.filter((team) => canInTeam(ctx.actor, "api.create", team.slug));
  const crumbs = [
    { label: t("catalogue"), href: "/apis" },
    { label: t("title"), href: "/imports" },
    { label: t("newTitle") },
  ];
  return (
    <Page width="text" breadcrumb={<Breadcrumb items={crumbs} />}>
      <PageHeader title={t("newTitle")} lead={t("newLead")} />
      <Panel>
        {mayImport(ctx.actor) ? (
          <NewImportForm teams={teams.map(({ slug, name }) => ({ slug, name }))} />
        ) : (
          <EmptyState icon={<ShieldX aria-hidden />} title={t("nobody")} />
        )}
      </Panel>
    </Page>
  );
}

import { ShieldX } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { type AdvisedApi, NewApiForm } from "./new-api-form";

interface NewApiPageProps {
  teams: readonly { slug: string; name: string }[];
  /** What the API is made after; null: after no advice. */
  advised: AdvisedApi | null;
  /** What the advice was. */
  notice: ReactNode;
}

/** The page that makes an API, for those who may. */
export function NewApiPage({ teams, advised, notice }: NewApiPageProps) {
  const t = useTranslations("api");
  return (
    <Page
      width="text"
      breadcrumb={
        <Breadcrumb items={[{ label: t("breadcrumb.catalogue"), href: "/apis" }, { label: t("new.title") }]} />
      }
    >
      <PageHeader title={t("new.title")} lead={t("new.lead")} />
      {notice}
      <Panel>
        {teams.length > 0 ? (
          <NewApiForm teams={teams} advised={advised} />
        ) : (
          <EmptyState icon={<ShieldX aria-hidden />} title={t("new.noTeams")} />
        )}
      </Panel>
    </Page>
  );
}

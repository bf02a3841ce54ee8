import { ShieldX } from "lucide-react";
import { useTranslations } from "next-intl";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { NewApiForm } from "./new-api-form";

/** The page that makes an API, for those who may. */
export function NewApiPage({ teams }: { teams: readonly { slug: string; name: string }[] }) {
  const t = useTranslations("api");
  return (
    <Page
      width="text"
      breadcrumb={
        <Breadcrumb items={[{ label: t("breadcrumb.catalogue"), href: "/apis" }, { label: t("new.title") }]} />
      }
    >
      <PageHeader title={t("new.title")} lead={t("new.lead")} />
      <Panel>
        {teams.length > 0 ? (
          <NewApiForm teams={teams} />
        ) : (
          <EmptyState icon={<ShieldX aria-hidden />} title={t("new.noTeams")} />
        )}
      </Panel>
    </Page>
  );
}

import { ShieldX } from "lucide-react";
import { useTranslations } from "next-intl";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import type { ApiDto } from "@/lib/catalog/schema";
import { PublishForm } from "./publish-form";

/** The page that publishes a version of an API, for those who may. */
export function PublishPage({ api, mayPublish }: { api: ApiDto; mayPublish: boolean }) {
  const t = useTranslations("publish");
  const shell = useTranslations("api");
  return (
    <Page
      breadcrumb={
        <Breadcrumb
          items={[
            { label: shell("breadcrumb.catalogue"), href: "/apis" },
            { label: api.name, href: api.url },
            { label: t("title") },
          ]}
        />
      }
    >
      <PageHeader title={t("title")} lead={t("lead", { api: api.name })} />
      {mayPublish ? (
        <PublishForm api={api.slug} />
      ) : (
        <Panel>
          <EmptyState icon={<ShieldX aria-hidden />} title={t("forbidden")} />
        </Panel>
      )}
    </Page>
  );
}

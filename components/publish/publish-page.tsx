import { ShieldX } from "lucide-react";
import { useTranslations } from "next-intl";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import type { ApiDto } from "@/lib/catalog/schema";
import { PublishForm } from "./publish-form";
import type { RevisedVersion } from "./use-publish";

interface PublishPageProps {
  api: ApiDto;
  mayPublish: boolean;
  /** The version that a revision is to be pushed to; null: any, also a new one. */
  revised: RevisedVersion | null;
}

/** The page that publishes a version of an API, for those who may. */
export function PublishPage({ api, mayPublish, revised }: PublishPageProps) {
  const t = useTranslations("publish");
  const shell = useTranslations("api");
  const title = revised ? t("pushTitle", { version: revised.version }) : t("title");
  return (
    <Page
      breadcrumb={
        <Breadcrumb
          items={[
            { label: shell("breadcrumb.catalogue"), href: "/apis" },
            { label: api.name, href: api.url },
            { label: title },
          ]}
        />
      }
    >
      <PageHeader
        title={title}
        lead={
          revised ? t("pushLead", { api: api.name, revision: revised.revisionNumber }) : t("lead", { api: api.name })
        }
      />
      {mayPublish ? (
        <PublishForm api={api.slug} revised={revised} />
      ) : (
        <Panel>
          <EmptyState icon={<ShieldX aria-hidden />} title={t("forbidden")} />
        </Panel>
      )}
    </Page>
  );
}

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import type { ApiDto } from "@/lib/catalog/schema";
import { ApiFacts } from "./api-facts";

/** An API before its first version. */
export function NotPublished({ api, mayPublish }: { api: ApiDto; mayPublish: boolean }) {
  const t = useTranslations("api");
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <Panel>
        <EmptyState
          icon={<FileUp aria-hidden />}
          title={t("notPublished.title")}
          action={
            mayPublish ? (
              <LinkButton variant="primary" href={`${api.url}/publish`}>
                {t("notPublished.action")}
              </LinkButton>
            ) : undefined
          }
        >
          {t("notPublished.text")}
        </EmptyState>
      </Panel>
      <ApiFacts api={api} />
    </div>
  );
}

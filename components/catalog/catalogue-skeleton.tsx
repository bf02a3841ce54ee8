import { useTranslations } from "next-intl";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Skeleton, SkeletonRows } from "@/components/ui/skeleton";

/** The catalogue before it is here, in its final shape. */
export function CatalogueSkeleton() {
  const t = useTranslations("catalog");
  return (
    <Page width="full">
      <PageHeader title={t("title")} />
      <div className="grid gap-6 lg:grid-cols-[12.5rem_minmax(0,1fr)]">
        <div className="max-lg:hidden">
          <SkeletonRows rows={10} label={t("facets.title")} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <Skeleton width="min(24rem, 100%)" height="2rem" />
          <Panel padding="flush">
            <SkeletonRows rows={12} label={t("table")} />
          </Panel>
        </div>
      </div>
    </Page>
  );
}

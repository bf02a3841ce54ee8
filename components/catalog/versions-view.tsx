import { useTranslations } from "next-intl";
import { Pagination } from "@/components/ui/pagination";
import { Stack } from "@/components/ui/stack";
import type { ApiDto } from "@/lib/catalog/schema";
import type { Page } from "@/lib/core/paging";
import type { VersionDto } from "@/lib/versions/schema";
import { VersionList } from "./version-list";

/** All versions of an API, newest first, a page at a time. */
export function VersionsView({ api, page, isFirst }: { api: ApiDto; page: Page<VersionDto>; isFirst: boolean }) {
  const t = useTranslations("api");
  const address = `${api.url}/versions`;
  return (
    <Stack gap={2}>
      <VersionList api={api.slug} versions={page.items} />
      <Pagination
        summary={t("versions.shown", { count: api.versionCount })}
        firstHref={isFirst ? undefined : address}
        nextHref={page.nextCursor ? `${address}?cursor=${encodeURIComponent(page.nextCursor)}` : undefined}
      />
    </Stack>
  );
}

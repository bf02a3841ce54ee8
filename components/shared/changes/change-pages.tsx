import { useTranslations } from "next-intl";
import { Pagination } from "@/components/ui/pagination";
import type { ChangeList } from "@/lib/versions/schema/changes";

interface ChangePagesProps {
  list: Pick<ChangeList, "matched" | "operationCount" | "page" | "pageCount">;
  hrefOf: (page: number) => string;
}

/** How many there are, and the way to the others. */
export function ChangePages({ list, hrefOf }: ChangePagesProps) {
  const t = useTranslations("changes");
  const { matched, operationCount, page, pageCount } = list;
  return (
    <Pagination
      summary={
        <>
          {t("total", { changes: matched, operations: operationCount })}
          {pageCount > 1 ? ` · ${t("pageOf", { page, pages: pageCount })}` : null}
        </>
      }
      firstHref={page > 1 ? hrefOf(1) : undefined}
      nextHref={page < pageCount ? hrefOf(page + 1) : undefined}
    />
  );
}

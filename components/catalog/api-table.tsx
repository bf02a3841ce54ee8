"use client";
import { useTranslations } from "next-intl";
import { ListKeys } from "@/components/shared/list-keys";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Th, Thead } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ApiListItem } from "./api-list-item";
import { ApiRow } from "./api-row";
import type { CatalogueFilter } from "@/lib/catalog/model/catalogue-address";
import { useRowWords } from "./row-words";
import { SortHeader } from "./sort-header";
import { StateSymbols } from "./state-symbols";
import { useFavourites } from "./use-favourites";

interface ApiTableProps {
  apis: readonly ApiListItem[];
  filter: CatalogueFilter;
  /** The slugs of those of them that are the viewer's favourites; null where nobody is signed in. */
  favourites: readonly string[] | null;
}

/**
 * APIs, one a row; `j` and `k` walk through them, `f` makes one a favourite. Drawn from few facts a row: the markup goes
 * to the browser once.
 */
export function ApiTable({ apis, filter, favourites }: ApiTableProps) {
  const t = useTranslations("catalog");
  const words = useRowWords();
  const { isFavourite, setFavourite } = useFavourites(favourites);
  return (
    <Panel padding="flush">
      <StateSymbols />
      <ListKeys>
        <Table caption={t("table")}>
          <Thead>
            {favourites ? (
              <Th width="tight">
                <VisuallyHidden>{t("columns.favourite")}</VisuallyHidden>
              </Th>
            ) : null}
            <SortHeader filter={filter} orders={["name", "-name"]} label={t("columns.api")} />
            <Th width="tight" hideOnPhone>
              {t("columns.team")}
            </Th>
            <Th width="tight">{t("columns.version")}</Th>
            <Th width="tight" hideOnLaptop>
              {t("columns.format")}
            </Th>
            <Th width="tight" hideOnPhone>
              {t("columns.level")}
            </Th>
            <SortHeader
              filter={filter}
              orders={["-operations", "operations"]}
              label={t("columns.operations")}
              align="right"
              width="tight"
              hideOnLaptop
            />
            <SortHeader
              filter={filter}
              orders={["-calls", "calls"]}
              label={t("columns.calls")}
              align="right"
              width="tight"
              hideOnPhone
            />
            <SortHeader
              filter={filter}
              orders={["-updated", "updated"]}
              label={t("columns.updated")}
              width="tight"
              hideOnLaptop
            />
            <SortHeader
              filter={filter}
              orders={["sunset", "name"]}
              label={t("columns.sunset")}
              width="tight"
              hideOnPhone
            />
          </Thead>
          <Tbody>
            {apis.map((api) => (
              <ApiRow
                key={api.slug}
                api={api}
                words={words}
                favourite={favourites ? isFavourite(api.slug) : undefined}
                onFavourite={setFavourite}
              />
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}

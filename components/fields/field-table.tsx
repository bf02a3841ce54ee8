import { Pilcrow } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { ListKeys } from "@/components/shared/list-keys";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { FieldList, FieldNameDto } from "@/lib/fields/schema";
import { type FieldsQuery, fieldsHref } from "./fields-address";

/** What fields of a name disagree in; nothing where they agree. */
export function Disagreements({ field }: { field: Pick<FieldNameDto, "disagrees"> }) {
  const t = useTranslations("fields");
  return field.disagrees.map((one) => (
    <Badge key={one} tone={one === "types" ? "danger" : one === "formats" ? "caution" : "neutral"}>
      {t(`disagreement.${one}`)}
    </Badge>
  ));
}

/** The types of a name, the most frequent first, and how many APIs have each. */
function Types({ field }: { field: FieldNameDto }) {
  const t = useTranslations("fields");
  const more = field.typeCount - field.types.length;
  return (
    <span className="wrap-anywhere flex flex-wrap gap-x-3 whitespace-normal font-mono text-xs">
      {field.types.map(({ type, apis }) => (
        <span key={type}>
          {type}
          <span className="text-muted"> ×{apis}</span>
        </span>
      ))}
      {more > 0 ? <span className="text-muted">{t("moreTypes", { count: more })}</span> : null}
    </span>
  );
}

/** The names of fields, the most spread first. */
export function FieldTable({ page, query }: { page: FieldList; query: FieldsQuery }) {
  const t = useTranslations("fields");
  const format = useFormatter();
  if (page.items.length === 0) {
    const isFiltered = query.q !== undefined || query.team !== undefined || query.disagrees !== undefined;
    return (
      <Panel>
        <EmptyState
          icon={<Pilcrow />}
          title={isFiltered ? t("empty") : t("emptyAll")}
          action={isFiltered ? <LinkButton href="/fields">{t("all")}</LinkButton> : undefined}
        >
          {isFiltered ? t("emptyHint") : t("emptyAllHint")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <ListKeys>
      <Panel padding="flush">
        <Table caption={t("table")}>
          <Thead>
            <Th>{t("name")}</Th>
            <Th>{t("types")}</Th>
            <Th align="right" sort="descending">
              {t("apis")}
            </Th>
            <Th align="right" hideOnPhone>
              {t("teams")}
            </Th>
            <Th align="right" hideOnPhone>
              {t("uses")}
            </Th>
          </Thead>
          <Tbody>
            {page.items.map((field) => (
              <Tr key={field.name}>
                <Td>
                  <span className="flex flex-wrap items-center gap-x-2 gap-y-1 md:flex-nowrap md:whitespace-nowrap">
                    <span className="min-w-0 max-md:wrap-anywhere md:max-w-72 md:truncate" title={field.name}>
                      <RowLink href={field.url}>
                        <code className="font-mono text-sm">{field.name}</code>
                      </RowLink>
                    </span>
                    <Disagreements field={field} />
                  </span>
                </Td>
                <Td width="fill">
                  <Types field={field} />
                </Td>
                <Td align="right">{format.number(field.apis)}</Td>
                <Td align="right" hideOnPhone>
                  {format.number(field.teams)}
                </Td>
                <Td align="right" hideOnPhone>
                  {format.number(field.uses)}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </Panel>
      <Pagination
        firstHref={query.cursor ? fieldsHref({ ...query, cursor: undefined }) : undefined}
        nextHref={page.nextCursor ? fieldsHref({ ...query, cursor: page.nextCursor }) : undefined}
      />
    </ListKeys>
  );
}

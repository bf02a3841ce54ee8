import { Braces } from "lucide-react";
import { useTranslations } from "next-intl";
import { pageOfSource } from "@/lib/versions/model/version-address";
import { Count } from "@/components/shared/count";
import { ListKeys } from "@/components/shared/list-keys";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { Page } from "@/lib/core/paging";
import type { VersionDto } from "@/lib/versions/schema";
import type { NamedSchemaDto } from "@/lib/versions/schema/reading";
import { filteredHref, type OperationsFilter } from "./operations-address";
import { TextFilter } from "./text-filter";

interface SchemasViewProps {
  version: VersionDto;
  filter: OperationsFilter;
  page: Page<NamedSchemaDto>;
}

/** The named schemas of a version, each with its line in the source. */
export function SchemasView({ version, filter, page }: SchemasViewProps) {
  const t = useTranslations("api");
  const first = filteredHref(version.api, version.version, { q: filter.q }, "schemas");
  const next = page.nextCursor
    ? filteredHref(version.api, version.version, { q: filter.q, cursor: page.nextCursor }, "schemas")
    : undefined;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="md:max-w-md">
        <TextFilter label={t("schemas.search")} />
      </div>
      {page.items.length === 0 ? (
        <Panel>
          <EmptyState
            icon={<Braces aria-hidden />}
            title={filter.q ? t("schemas.none") : t("schemas.empty")}
            action={
              filter.q ? (
                <LinkButton href={filteredHref(version.api, version.version, {}, "schemas")}>
                  {t("operations.all")}
                </LinkButton>
              ) : undefined
            }
          />
        </Panel>
      ) : (
        <>
          <SchemaTable version={version} schemas={page.items} />
          <Pagination
            summary={t("schemas.shown", { shown: page.items.length, total: version.schemaCount })}
            firstHref={filter.cursor ? first : undefined}
            nextHref={next}
          />
        </>
      )}
    </div>
  );
}

function SchemaTable({ version, schemas }: { version: VersionDto; schemas: readonly NamedSchemaDto[] }) {
  const t = useTranslations("api");
  return (
    <Panel padding="flush">
      <ListKeys>
        <Table caption={t("schemas.title")}>
          <Thead>
            <Th>{t("schemas.name")}</Th>
            <Th width="tight" hideOnPhone>
              {t("schemas.type")}
            </Th>
            <Th align="right" width="tight">
              {t("schemas.fields")}
            </Th>
            <Th align="right" width="tight">
              {t("schemas.line")}
            </Th>
          </Thead>
          <Tbody>
            {schemas.map((schema) => (
              <Tr key={`${schema.pointer} ${schema.line}`}>
                <Td width="fill">
                  <RowLink href={pageOfSource(version.api, version.version, { line: schema.line })}>
                    <span className="font-mono text-xs">{schema.name}</span>
                  </RowLink>
                  {schema.deprecated ? (
                    <span className="ml-2">
                      <Badge tone="caution">{t("schemas.deprecated")}</Badge>
                    </span>
                  ) : null}
                  <span className="ml-3 text-muted text-xs">{schema.description ?? schema.title}</span>
                </Td>
                <Td width="tight" hideOnPhone>
                  <span className="font-mono text-muted text-xs">{schema.types.join(" | ")}</span>
                </Td>
                <Td align="right" width="tight">
                  <Count value={schema.fieldCount} />
                </Td>
                <Td align="right" width="tight">
                  <span className="font-mono text-muted text-xs">{schema.line}</span>
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}

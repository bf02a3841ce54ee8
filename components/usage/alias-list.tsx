import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { usageHref } from "@/lib/usage/model/usage-address";
import type { AliasDto } from "@/lib/usage/schema/telemetry";
import { RemoveAlias } from "./remove-alias";

/** Services whose calls are calls to an API of another name. */
export function AliasList({ aliases, mayRemove }: { aliases: readonly AliasDto[]; mayRemove: boolean }) {
  const t = useTranslations("usage");
  return (
    <Panel id="aliases" padding="flush" title={t("aliases.title", { count: aliases.length })} hint={t("aliases.hint")}>
      {aliases.length === 0 ? null : (
        <Table caption={t("aliases.caption")}>
          <Thead>
            <Th>{t("column.service")}</Th>
            <Th>{t("column.api")}</Th>
            <Th hideOnPhone>{t("column.by")}</Th>
            <Th hideOnPhone align="right">
              {t("column.since")}
            </Th>
            {mayRemove ? (
              <Th>
                <VisuallyHidden>{t("column.actions")}</VisuallyHidden>
              </Th>
            ) : null}
          </Thead>
          <Tbody>
            {aliases.map(({ service, pathPrefix, api, createdBy, createdAt }) => (
              <Tr key={`${service} ${pathPrefix}`}>
                <Td width="fill">
                  <code className="font-mono text-xs">
                    {service}
                    <span className="text-muted">{pathPrefix}</span>
                  </code>
                </Td>
                <Td width="tight">
                  <TextLink href={usageHref(api.slug)}>{api.name}</TextLink>
                </Td>
                <Td width="tight" hideOnPhone>
                  {createdBy}
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  <span className="text-muted text-xs">
                    <DateTime at={createdAt} />
                  </span>
                </Td>
                {mayRemove ? (
                  <Td width="tight" align="right">
                    <RemoveAlias service={service} pathPrefix={pathPrefix} />
                  </Td>
                ) : null}
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Panel>
  );
}

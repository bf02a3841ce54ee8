import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { MethodBadge } from "@/components/shared/method-badge";
import { TeamLink } from "@/components/shared/team-link";
import { Panel } from "@/components/ui/panel";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { usageHref } from "@/lib/usage/model/usage-address";
import type { UsageAttentionDto } from "@/lib/usage/schema/telemetry";

/** What traffic says of all APIs that somebody should look at. */
export function UsageAttention({ attention }: { attention: UsageAttentionDto }) {
  const t = useTranslations("usage");
  const { shadow, zombie, retired } = attention;
  return (
    <>
      <Panel
        id="retired"
        padding="flush"
        title={retired.length > 0 ? t("attention.retired", { count: retired.length }) : t("attention.noRetired")}
        hint={t("attention.retiredHint")}
      >
        <RetiredTable rows={retired} />
      </Panel>
      <Panel
        id="shadow"
        padding="flush"
        title={shadow.length > 0 ? t("attention.shadow", { count: shadow.length }) : t("attention.noShadow")}
        hint={t("attention.shadowHint")}
      >
        <ShadowTable rows={shadow} />
      </Panel>
      <Panel
        id="zombie"
        padding="flush"
        title={zombie.length > 0 ? t("attention.zombie", { count: zombie.length }) : t("attention.noZombie")}
        hint={t("attention.zombieHint")}
      >
        <ZombieTable rows={zombie} />
      </Panel>
    </>
  );
}

function RetiredTable({ rows }: { rows: UsageAttentionDto["retired"] }) {
  const t = useTranslations("usage");
  const format = useFormatter();
  if (rows.length === 0) return null;
  return (
    <ListKeys>
      <Table caption={t("attention.retiredCaption")}>
        <Thead>
          <Th>{t("column.api")}</Th>
          <Th hideOnPhone>{t("column.team")}</Th>
          <Th align="right">{t("column.calls")}</Th>
          <Th align="right">{t("column.last")}</Th>
        </Thead>
        <Tbody>
          {rows.map(({ api, version, calls, lastOn }) => (
            <Tr key={`${api.slug}@${version}`}>
              <Td width="fill">
                <RowLink href={usageHref(api.slug, { version })}>
                  {api.name} <span className="font-mono text-muted text-xs">{version}</span>
                </RowLink>
              </Td>
              <Td width="tight" hideOnPhone>
                <RowAction>
                  <TeamLink {...api.team} />
                </RowAction>
              </Td>
              <Td width="tight" align="right">
                {format.number(calls)}
              </Td>
              <Td width="tight" align="right">
                <DateTime at={lastOn} show="day" />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </ListKeys>
  );
}

function ShadowTable({ rows }: { rows: UsageAttentionDto["shadow"] }) {
  const t = useTranslations("usage");
  const format = useFormatter();
  if (rows.length === 0) return null;
  return (
    <ListKeys>
      <Table caption={t("attention.shadowCaption")}>
        <Thead>
          <Th>{t("column.path")}</Th>
          <Th>{t("column.api")}</Th>
          <Th hideOnPhone>{t("column.team")}</Th>
          <Th align="right">{t("column.calls")}</Th>
        </Thead>
        <Tbody>
          {rows.map(({ api, method, path, calls }) => (
            <Tr key={`${api.slug} ${method} ${path}`}>
              <Td width="fill">
                <span className="inline-flex max-w-full items-center gap-2">
                  <MethodBadge method={method} />
                  <code title={path} className="truncate text-xs">
                    {path}
                  </code>
                </span>
              </Td>
              <Td width="tight">
                <RowLink href={`${usageHref(api.slug)}#shadow`}>{api.name}</RowLink>
              </Td>
              <Td width="tight" hideOnPhone>
                <RowAction>
                  <TeamLink {...api.team} />
                </RowAction>
              </Td>
              <Td width="tight" align="right">
                {format.number(calls)}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </ListKeys>
  );
}

function ZombieTable({ rows }: { rows: UsageAttentionDto["zombie"] }) {
  const t = useTranslations("usage");
  if (rows.length === 0) return null;
  return (
    <ListKeys>
      <Table caption={t("attention.zombieCaption")}>
        <Thead>
          <Th>{t("column.api")}</Th>
          <Th hideOnPhone>{t("column.operations")}</Th>
          <Th hideOnPhone>{t("column.team")}</Th>
          <Th align="right">{t("column.uncalled")}</Th>
        </Thead>
        <Tbody>
          {rows.map(({ api, uncalled, operations, examples }) => (
            <Tr key={api.slug}>
              <Td width="tight">
                <RowLink href={`${usageHref(api.slug)}#zombie`}>{api.name}</RowLink>
              </Td>
              <Td width="fill" hideOnPhone>
                <span className="font-mono text-muted text-xs">{examples.join(" · ")}</span>
              </Td>
              <Td width="tight" hideOnPhone>
                <RowAction>
                  <TeamLink {...api.team} />
                </RowAction>
              </Td>
              <Td width="tight" align="right">
                {t("attention.uncalled", { uncalled, operations })}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </ListKeys>
  );
}

import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { Badge } from "@/components/ui/badge";
import { Code } from "@/components/ui/code";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { apiConsumersHref } from "@/lib/consumers/model/consumers-address";
import type { ConsumerDto } from "@/lib/consumers/schema";
import type { FollowDto, IdentityDto, MergeDto } from "@/lib/consumers/schema/identities";
import { FollowSwitch } from "./follow-switch";
import { MergeConsumer } from "./merge-consumer";
import { UndoMerge } from "./undo-merge";
import { UnlinkIdentity } from "./unlink-identity";

interface IdentitiesViewProps {
  consumer: ConsumerDto;
  identities: readonly IdentityDto[];
  merges: readonly MergeDto[];
  follows: readonly FollowDto[];
  mayChange: boolean;
}

/** Under which names a consumer calls, what was merged into it, and what its team hears of. */
export function IdentitiesView({ consumer, identities, merges, follows, mayChange }: IdentitiesViewProps) {
  const t = useTranslations("consumers");
  const { slug, name, formerSlugs } = consumer;
  return (
    <>
      <Panel
        padding="flush"
        title={t("identity.title")}
        hint={t("identity.hint")}
        actions={
          <>
            <CopyCommands call={{ path: `/api/v1/identities?consumer=${encodeURIComponent(slug)}` }} />
            {mayChange ? <MergeConsumer slug={slug} name={name} /> : null}
          </>
        }
      >
        <div className="flex flex-col gap-1.5 border-line border-b px-3 py-2 text-muted text-xs">
          <p>{t("identity.slug", { slug })}</p>
          {formerSlugs.length > 0 ? (
            <p className="flex flex-wrap gap-x-2">
              {t("identity.former")}:
              {formerSlugs.map((former) => (
                <Code key={former}>{former}</Code>
              ))}
            </p>
          ) : null}
          {consumer.identities.length > 0 ? (
            <p className="flex flex-wrap gap-x-2 gap-y-1">
              {t("identity.declared")}:
              {consumer.identities.map(({ attribute, value, sources }) => (
                <span key={`${attribute ?? ""} ${value}`} className="wrap-anywhere">
                  <Code>{value}</Code> ({attribute ?? t("identity.any")}
                  {sources.includes("manifest") ? `, ${t("source.manifest")}` : ""})
                </span>
              ))}
            </p>
          ) : null}
        </div>
        {identities.length === 0 ? (
          <p className="px-3 py-4 text-muted text-sm">{t("identity.none")}</p>
        ) : (
          <IdentityTable identities={identities} />
        )}
      </Panel>
      <Panel title={t("follow.title")} hint={t("follow.hint")}>
        {follows.length === 0 ? <p className="text-muted text-sm">{t("follow.none")}</p> : null}
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {follows.map(({ api, told }) => (
            <li key={api.slug}>
              <FollowSwitch {...{ api, told, mayChange }} consumer={slug} />
            </li>
          ))}
        </ul>
      </Panel>
      {merges.length > 0 ? (
        <Panel title={t("merge.list")}>
          <ul className="flex flex-col gap-2 text-sm">
            {merges.map((merge) => (
              <li key={merge.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="font-medium">{merge.name}</span>
                <Code>{merge.slug}</Code>
                <Person name={merge.by.name} kind={merge.by.kind} />
                <DateTime at={merge.at} />
                {merge.undoneAt === null ? null : <Badge tone="neutral">{t("merge.undone")}</Badge>}
                {mayChange && merge.undoableUntil !== null ? <UndoMerge consumer={slug} merge={merge} /> : null}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </>
  );
}

function IdentityTable({ identities }: { identities: readonly IdentityDto[] }) {
  const t = useTranslations("consumers");
  return (
    <Table caption={t("identity.title")}>
      <Thead>
        <Th>{t("identity.value")}</Th>
        <Th>{t("identity.calls")}</Th>
        <Th hideOnPhone>{t("identity.first")}</Th>
        <Th hideOnPhone>{t("identity.last")}</Th>
        <Th>
          <VisuallyHidden>{t("column.actions")}</VisuallyHidden>
        </Th>
      </Thead>
      <Tbody>
        {identities.map(({ id, attribute, value, apis, firstSeenAt, lastSeenAt, mayLink }) => (
          <Tr key={id}>
            <Td>
              <span className="flex flex-col py-1">
                <span className="wrap-anywhere font-mono text-xs">{value}</span>
                <span className="text-muted text-xs">{t("unknown.attribute", { attribute })}</span>
              </span>
            </Td>
            <Td>
              <span className="flex flex-wrap gap-x-3">
                {apis.map((api) => (
                  <TextLink key={api.slug} href={apiConsumersHref(api.slug)}>
                    {api.name}
                  </TextLink>
                ))}
              </span>
            </Td>
            <Td width="tight" hideOnPhone>
              <DateTime at={firstSeenAt} />
            </Td>
            <Td width="tight" hideOnPhone>
              <DateTime at={lastSeenAt} />
            </Td>
            <Td width="tight">{mayLink ? <UnlinkIdentity id={id} value={value} /> : null}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

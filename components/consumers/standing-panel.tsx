import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { TeamLink } from "@/components/shared/team-link";
import { Panel } from "@/components/ui/panel";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { breakingHref } from "@/lib/consumers/model/consumers-address";
import type { StandingList } from "@/lib/consumers/schema/standings";
import { versionPath } from "@/lib/versions/model/lifecycle-version";
import { SayStanding } from "./say-standing";
import { StandingNote } from "./standing-note";

interface StandingPanelProps {
  api: { slug: string; name: string };
  version: string;
  list: StandingList;
}

/** Where consumers stand with a version that goes away. */
export function StandingPanel({ api, version, list }: StandingPanelProps) {
  const t = useTranslations("breaking");
  const { items, counts } = list;
  const { silent, acknowledged, migrating, migrated } = counts;
  const hint =
    items.length === 0
      ? t("ofVersion.none", { version })
      : `${t("ofVersion.verdict", { silent })} · ${t("ofVersion.counts", { acknowledged, migrating, migrated })}`;
  return (
    <Panel
      padding="flush"
      title={t("ofVersion.title", { version })}
      hint={hint}
      actions={<CopyCommands call={{ path: `/api/v1${versionPath(api.slug, version)}/standings` }} />}
    >
      {items.length === 0 ? null : (
        <Table caption={t("ofVersion.title", { version })}>
          <Thead>
            <Th>{t("column.consumer")}</Th>
            <Th hideOnPhone>{t("column.known")}</Th>
            <Th>{t("column.standing")}</Th>
            <Th>
              <VisuallyHidden>{t("column.actions")}</VisuallyHidden>
            </Th>
          </Thead>
          <Tbody>
            {items.map((one) => (
              <Tr key={one.consumer.slug}>
                <Td>
                  <span className="flex flex-col gap-1.5 py-1">
                    <RowLink href={breakingHref(one.consumer.slug)}>{one.consumer.name}</RowLink>
                    <span className="flex flex-wrap gap-x-2 text-muted text-xs">
                      {one.consumer.team ? (
                        <RowAction>
                          <TeamLink {...one.consumer.team} />
                        </RowAction>
                      ) : null}
                      {one.consumer.contact}
                    </span>
                  </span>
                </Td>
                <Td hideOnPhone>
                  <span className="flex flex-col py-1 text-xs">
                    {t(`known.${one.known}`)}
                    {one.calls > 0 ? <span className="text-muted">{t("calls", { calls: one.calls })}</span> : null}
                  </span>
                </Td>
                <Td>
                  <StandingNote said={one} />
                </Td>
                <Td width="tight">
                  {one.maySay !== null ? (
                    <RowAction>
                      <SayStanding
                        {...{ version, subject: one.subject, consumer: one.consumer }}
                        api={api.slug}
                        thing={`${api.name} ${version}`}
                        said={one}
                        onBehalf={one.maySay === "owner"}
                      />
                    </RowAction>
                  ) : null}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Panel>
  );
}

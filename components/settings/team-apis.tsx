import { LibraryBig } from "lucide-react";
import { useTranslations } from "next-intl";
import { StateBadge } from "@/components/shared/state-badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { ApiPage } from "@/lib/catalog/schema";

/** The APIs that a team owns; the first of them where there are many. */
export function TeamApis({ team, page }: { team: string; page: ApiPage }) {
  const t = useTranslations("settings");
  const all = `/apis?team=${encodeURIComponent(team)}`;
  if (page.items.length === 0) {
    return (
      <Panel title={t("team.apis")}>
        <EmptyState icon={<LibraryBig />} title={t("team.noApi")} />
      </Panel>
    );
  }
  return (
    <Panel
      title={t("team.apis")}
      padding="flush"
      actions={
        <LinkButton href={all} size="sm" variant="ghost">
          {t("team.allApis", { count: page.total ?? page.items.length })}
        </LinkButton>
      }
    >
      <Table caption={t("team.apis")}>
        <Thead>
          <Th>{t("team.api")}</Th>
          <Th>{t("team.newest")}</Th>
        </Thead>
        <Tbody>
          {page.items.map((api) => (
            <Tr key={api.slug}>
              <Td width="fill">
                <RowLink href={`/apis/${encodeURIComponent(api.slug)}`}>{api.name}</RowLink>
              </Td>
              <Td width="tight">
                {api.newestVersion ? (
                  <span className="inline-flex items-center gap-2">
                    <span className="font-mono text-muted text-xs">{api.newestVersion.version}</span>
                    <StateBadge state={api.newestVersion.state} />
                  </span>
                ) : (
                  <span className="text-faint text-xs">{t("team.unpublished")}</span>
                )}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}

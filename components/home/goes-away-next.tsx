import { CalendarCheck2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { SunsetNote } from "@/components/shared/sunset-note";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { AnnouncementDto } from "@/lib/deprecations/schema";

interface GoesAwayNextProps {
  announcements: readonly AnnouncementDto[];
  /** Slugs of the viewer's teams: what is theirs is marked. */
  teams: readonly string[];
}

/** What ends next; what the viewer's teams own comes first. */
export function GoesAwayNext({ announcements, teams }: GoesAwayNextProps) {
  const t = useTranslations("home");
  const all = (
    <>
      {teams.length > 0 ? (
        <LinkButton href="/breaking" size="sm" variant="ghost">
          {t("goesAway.mine")}
        </LinkButton>
      ) : null}
      <LinkButton href="/deprecations" size="sm" variant="ghost">
        {t("goesAway.all")}
      </LinkButton>
    </>
  );
  if (announcements.length === 0) {
    return (
      <Panel title={t("goesAway.title")} actions={all}>
        <EmptyState icon={<CalendarCheck2 />} title={t("goesAway.nothing")}>
          {t("goesAway.nothingHint")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title={t("goesAway.title")} padding="flush" actions={all}>
      <Table caption={t("goesAway.title")}>
        <Thead>
          <Th>{t("goesAway.what")}</Th>
          <Th hideOnPhone>{t("goesAway.team")}</Th>
          <Th align="right">{t("goesAway.when")}</Th>
        </Thead>
        <Tbody>
          {announcements.map((one) => (
            <Tr key={`${one.api}@${one.version} ${one.operation ?? ""}`}>
              <Td width="fill">
                <RowLink href={one.url}>
                  {one.apiName}{" "}
                  <span className="font-mono font-normal text-muted text-xs">{one.operation ?? one.version}</span>
                </RowLink>
              </Td>
              <Td width="tight" hideOnPhone>
                {teams.includes(one.team.slug) ? (
                  <Badge tone="accent">{t("goesAway.mine", { team: one.team.name })}</Badge>
                ) : (
                  <span className="text-muted text-xs">{one.team.name}</span>
                )}
              </Td>
              <Td width="tight" align="right">
                {one.sunsetAt ? (
                  <SunsetNote at={one.sunsetAt} />
                ) : (
                  <span className="text-faint text-xs">{t("goesAway.undated")}</span>
                )}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}

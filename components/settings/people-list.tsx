import { UsersRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { Person } from "@/components/shared/person";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { UserDto } from "@/lib/members/schema";
import { PersonActions } from "./person-actions";

interface PeopleListProps {
  people: readonly UserDto[];
  /** Nobody changes their own standing here. */
  viewerId: string;
}

/** Everybody with an account, for administrators. */
export function PeopleList({ people, viewerId }: PeopleListProps) {
  const t = useTranslations("settings");
  if (people.length === 0) {
    return (
      <Panel>
        <EmptyState icon={<UsersRound />} title={t("people.empty")} />
      </Panel>
    );
  }
  return (
    <Panel padding="flush">
      <ListKeys>
        <Table caption={t("people.title")}>
          <Thead>
            <Th>{t("member.name")}</Th>
            <Th hideOnPhone>{t("member.email")}</Th>
            <Th hideOnPhone>{t("people.teams")}</Th>
            <Th>{t("member.role")}</Th>
            <Th align="right" hideOnPhone>
              {t("people.since")}
            </Th>
            <Th>
              <VisuallyHidden>{t("actions")}</VisuallyHidden>
            </Th>
          </Thead>
          <Tbody>
            {people.map((person) => (
              <Tr key={person.id}>
                <Td width="tight">
                  <Person name={person.name} />
                </Td>
                <Td width="tight" hideOnPhone>
                  <span className="text-muted">{person.email}</span>
                </Td>
                <Td width="fill" hideOnPhone>
                  {person.teams.map((team, index) => (
                    <span key={team.slug} className="text-xs">
                      {index > 0 ? ", " : ""}
                      <TextLink tone="plain" prefetch={false} href={`/settings/teams/${encodeURIComponent(team.slug)}`}>
                        {team.name}
                      </TextLink>{" "}
                      <span className="text-muted">{t(`role.${team.role}`)}</span>
                    </span>
                  ))}
                </Td>
                <Td width="tight">
                  {person.disabled ? (
                    <Badge tone="outline">{t("people.disabled")}</Badge>
                  ) : (
                    <Badge tone={person.role === "administrator" ? "accent" : "neutral"}>
                      {t(`role.${person.role}`)}
                    </Badge>
                  )}
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  <span className="text-muted text-xs">
                    <DateTime at={person.createdAt} show="day" />
                  </span>
                </Td>
                <Td width="tight" align="right">
                  {person.id === viewerId ? (
                    <span className="text-faint text-xs">{t("people.you")}</span>
                  ) : (
                    <PersonActions person={person} />
                  )}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}

import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Person } from "@/components/shared/person";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { TeamDetailDto } from "@/lib/members/schema";
import { AddMember } from "./add-member";
import { MemberRole } from "./member-role";
import { RemoveMember } from "./remove-member";

/** The people of a team and what they may do in it; who manages the team changes both. */
export function MemberList({ team, mayManage }: { team: TeamDetailDto; mayManage: boolean }) {
  const t = useTranslations("settings");
  const actions = mayManage ? <AddMember team={team.slug} /> : undefined;
  if (team.members.length === 0) {
    return (
      <Panel title={t("team.members")} actions={actions}>
        <EmptyState icon={<UserPlus />} title={t("member.empty")} />
      </Panel>
    );
  }
  return (
    <Panel title={t("team.members")} padding="flush" actions={actions}>
      <Table caption={t("team.members")}>
        <Thead>
          <Th>{t("member.name")}</Th>
          <Th hideOnPhone>{t("member.email")}</Th>
          <Th>{t("member.role")}</Th>
          {mayManage ? (
            <Th>
              <VisuallyHidden>{t("actions")}</VisuallyHidden>
            </Th>
          ) : null}
        </Thead>
        <Tbody>
          {team.members.map((member) => (
            <Tr key={member.id}>
              <Td width="fill">
                <Person name={member.name} />
              </Td>
              <Td width="tight" hideOnPhone>
                <span className="text-muted">{member.email ?? ""}</span>
              </Td>
              <Td width="tight">
                {mayManage ? (
                  <MemberRole team={team.slug} user={member.id} name={member.name} role={member.role} />
                ) : (
                  t(`role.${member.role}`)
                )}
              </Td>
              {mayManage ? (
                <Td width="tight" align="right">
                  <RemoveMember team={team} user={member.id} name={member.name} />
                </Td>
              ) : null}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}

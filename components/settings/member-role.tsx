"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { notify } from "@/components/ui/notify";
import { Select } from "@/components/ui/select";
import type { TeamRole } from "@/lib/core/context";
import { isTeamRole, TEAM_ROLES } from "@/lib/members/model";
import { memberMutations } from "@/lib/members/queries";

interface MemberRoleProps {
  team: string;
  user: string;
  name: string;
  role: TeamRole["role"];
}

/** What somebody is in a team; choosing another role gives it at once. */
export function MemberRole({ team, user, name, role }: MemberRoleProps) {
  const t = useTranslations("settings");
  const router = useRouter();
  const notifyProblem = useNotifyProblem();
  const { mutate, isPending, variables } = useMutation({
    ...memberMutations.setMember(),
    onSuccess: (given) => {
      notify.success(t("member.roleGiven", { name, role: t(`role.${given.role}`) }));
      router.refresh();
    },
    onError: notifyProblem,
  });
  return (
    <Select
      aria-label={t("member.roleOf", { name })}
      width="content"
      value={isPending ? (variables?.role ?? role) : role}
      disabled={isPending}
      onValueChange={(next) => {
        if (isTeamRole(next) && next !== role) mutate({ team, user, role: next });
      }}
      options={TEAM_ROLES.map((value) => ({ value, label: t(`role.${value}`), hint: t(`roleHint.${value}`) }))}
    />
  );
}

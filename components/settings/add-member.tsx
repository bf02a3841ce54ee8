"use client";
import { useMutation } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { TeamRole } from "@/lib/core/context";
import { isTeamRole, TEAM_ROLES } from "@/lib/members/model";
import { memberMutations, memberPath } from "@/lib/members/queries";
import { FormDialog } from "@/components/shared/form-dialog";

/** Gives a person, by e-mail address, a role in a team. */
export function AddMember({ team }: { team: string }) {
  const t = useTranslations("settings");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [user, setUser] = useState("");
  const [role, setRole] = useState<TeamRole["role"]>("publisher");
  const { mutate, error, isPending, reset } = useMutation({
    ...memberMutations.setMember(),
    onSuccess: () => {
      setOpen(false);
      router.refresh();
    },
  });
  const change = (next: boolean) => {
    setOpen(next);
    setUser("");
    reset();
  };
  return (
    <FormDialog
      open={open}
      onOpenChange={change}
      trigger={
        <Button size="sm" icon={<UserPlus aria-hidden />}>
          {t("member.add")}
        </Button>
      }
      title={t("member.add")}
      commands={
        <CopyCommands call={{ method: "PUT", path: memberPath(team, user || "name@example.com"), json: { role } }} />
      }
      submit={t("member.add")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate({ team, user: user.trim(), role })}
    >
      <Field label={t("member.email")} hint={t("member.emailHint")} required>
        <Input type="email" required value={user} onChange={(event) => setUser(event.target.value)} />
      </Field>
      <Field label={t("member.role")} required>
        <Select
          value={role}
          onValueChange={(next) => {
            if (isTeamRole(next)) setRole(next);
          }}
          options={TEAM_ROLES.map((value) => ({ value, label: t(`role.${value}`), hint: t(`roleHint.${value}`) }))}
        />
      </Field>
    </FormDialog>
  );
}

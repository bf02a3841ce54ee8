"use client";
import { useMutation } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { TeamRole } from "@/lib/core/context";
import { isTeamRole, TEAM_ROLES } from "@/lib/members/model";
import { memberMutations, memberPath } from "@/lib/members/queries";
import { FormProblem } from "@/components/shared/form-problem";

const FORM = "add-member";

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
    <Dialog
      open={open}
      onOpenChange={change}
      trigger={
        <Button size="sm" icon={<UserPlus aria-hidden />}>
          {t("member.add")}
        </Button>
      }
      title={t("member.add")}
      footer={
        <>
          <CopyCommands call={{ method: "PUT", path: memberPath(team, user || "name@example.com"), json: { role } }} />
          <Button type="submit" form={FORM} variant="primary" loading={isPending}>
            {t("member.add")}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          mutate({ team, user: user.trim(), role });
        }}
      >
        <FormProblem error={error} />
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
      </form>
    </Dialog>
  );
}

"use client";
import { useMutation } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { CodeBlock } from "@/components/ui/code";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Stack } from "@/components/ui/stack";
import { USER_ROLES, type UserRole } from "@/lib/members/model";
import { memberMutations } from "@/lib/members/queries";
import { FormProblem } from "@/components/shared/form-problem";

const FORM = "create-person";
const EMPTY: { name: string; email: string; role: UserRole } = { name: "", email: "", role: "member" };

/** Adds a person; the password that was made for them is shown this once. */
export function CreatePerson() {
  const t = useTranslations("settings");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [body, setBody] = useState(EMPTY);
  const { mutate, data, error, isPending, reset } = useMutation({
    ...memberMutations.createUser(),
    onSuccess: () => router.refresh(),
  });
  const change = (next: boolean) => {
    setOpen(next);
    if (!next) return;
    setBody(EMPTY);
    reset();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={change}
      trigger={
        <Button variant="primary" icon={<UserPlus aria-hidden />}>
          {t("people.create")}
        </Button>
      }
      title={data ? t("people.created", { name: data.name }) : t("people.create")}
      footer={
        data ? (
          <Button variant="primary" onClick={() => change(false)}>
            {t("token.done")}
          </Button>
        ) : (
          <>
            <CopyCommands call={{ method: "POST", path: "/api/v1/users", json: body }} />
            <Button type="submit" form={FORM} variant="primary" loading={isPending}>
              {t("people.create")}
            </Button>
          </>
        )
      }
    >
      {data ? (
        <Stack gap={3}>
          <Callout tone="caution" live title={t("people.once")}>
            {t("people.onceHint")}
          </Callout>
          <CodeBlock title={data.email} code={data.password ?? ""} wrap />
        </Stack>
      ) : (
        <form
          id={FORM}
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            mutate(body);
          }}
        >
          <FormProblem error={error} />
          <Field label={t("member.name")} required>
            <Input
              required
              maxLength={120}
              value={body.name}
              onChange={(event) => setBody({ ...body, name: event.target.value })}
            />
          </Field>
          <Field label={t("member.email")} required>
            <Input
              type="email"
              required
              value={body.email}
              onChange={(event) => setBody({ ...body, email: event.target.value })}
            />
          </Field>
          <Field label={t("member.role")} hint={t("people.roleHint")} required>
            <Select
              value={body.role}
              onValueChange={(value) =>
                setBody({ ...body, role: USER_ROLES.find((role) => role === value) ?? body.role })
              }
              options={USER_ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
            />
          </Field>
        </form>
      )}
    </Dialog>
  );
}

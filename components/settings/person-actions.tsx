"use client";
import { useMutation } from "@tanstack/react-query";
import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { buttonStyle } from "@/components/ui/button-style";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { DropdownMenu, MenuItem } from "@/components/ui/dropdown-menu";
import { notify } from "@/components/ui/notify";
import { memberMutations } from "@/lib/members/queries";
import type { UserDto } from "@/lib/members/schema";

/** What an administrator can do about a person: their role, and whether they may sign in. */
export function PersonActions({ person }: { person: UserDto }) {
  const t = useTranslations("settings");
  const router = useRouter();
  const notifyProblem = useNotifyProblem();
  const [asking, setAsking] = useState(false);
  const { mutateAsync, isPending } = useMutation({
    ...memberMutations.updateUser(),
    onSuccess: () => {
      notify.success(t("people.changed", { name: person.name }));
      router.refresh();
    },
    onError: notifyProblem,
  });
  const change = (changes: { role?: UserDto["role"]; disabled?: boolean }) =>
    mutateAsync({ user: person.id, changes }).catch(() => undefined);
  const role = person.role === "administrator" ? "member" : "administrator";
  return (
    <>
      <DropdownMenu
        trigger={
          <button
            type="button"
            aria-label={t("people.actionsFor", { name: person.name })}
            disabled={isPending}
            className={buttonStyle({ variant: "ghost", shape: "icon", size: "sm" })}
          >
            <Ellipsis aria-hidden />
          </button>
        }
      >
        <MenuItem onSelect={() => void change({ role })}>{t(`people.make.${role}`)}</MenuItem>
        {person.disabled ? (
          <MenuItem onSelect={() => void change({ disabled: false })}>{t("people.enable")}</MenuItem>
        ) : (
          <MenuItem tone="danger" onSelect={() => setAsking(true)}>
            {t("people.disable")}
          </MenuItem>
        )}
      </DropdownMenu>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t("people.disableTitle", { name: person.name })}
        description={t("people.disableHint")}
        confirmLabel={t("people.disable")}
        onConfirm={() => mutateAsync({ user: person.id, changes: { disabled: true } })}
      />
    </>
  );
}

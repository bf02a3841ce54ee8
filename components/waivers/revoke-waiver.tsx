"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ConfirmEnd } from "@/components/shared/confirm-end";
import { CopyCommands } from "@/components/shared/copy-commands";
import { waiverMutations } from "@/lib/waivers/queries";

/** Ends a waiver before its time. */
export function RevokeWaiver({ id, name }: { id: string; name: string }) {
  const t = useTranslations("governance");
  const { mutateAsync } = useMutation(waiverMutations.revoke());
  return (
    <ConfirmEnd
      label={t("waiver.revoke")}
      title={t("waiver.revokeTitle", { name })}
      hint={t("waiver.revokeHint")}
      done={t("waiver.revoked")}
      end={() => mutateAsync(id)}
    >
      <CopyCommands call={{ method: "DELETE", path: `/api/v1/waivers/${id}` }} />
    </ConfirmEnd>
  );
}

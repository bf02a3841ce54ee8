"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ConfirmEnd } from "@/components/shared/confirm-end";
import { CopyCommands } from "@/components/shared/copy-commands";
import { tokenMutations } from "@/lib/tokens/queries";

/** Closes a token for good, after asking. */
export function RevokeToken({ id, name }: { id: string; name: string }) {
  const t = useTranslations("settings");
  const { mutateAsync } = useMutation(tokenMutations.revoke());
  return (
    <ConfirmEnd
      label={t("token.revoke")}
      title={t("token.revokeTitle", { name })}
      hint={t("token.revokeHint")}
      done={t("token.revoked", { name })}
      end={() => mutateAsync(id)}
    >
      <CopyCommands call={{ method: "DELETE", path: `/api/v1/tokens/${id}` }} />
    </ConfirmEnd>
  );
}

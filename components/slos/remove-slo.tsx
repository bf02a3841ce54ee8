"use client";
import { useTranslations } from "next-intl";
import { ConfirmEnd } from "@/components/shared/confirm-end";
import { removeSlo } from "@/lib/slos/queries";

/** Takes an objective away, after asking. */
export function RemoveSlo({ api, name }: { api: string; name: string }) {
  const t = useTranslations("slos");
  return (
    <ConfirmEnd
      label={t("actions.remove")}
      title={t("actions.removeTitle", { name })}
      hint={t("actions.removeHint")}
      done={t("actions.removed", { name })}
      end={() => removeSlo(api, name)}
    />
  );
}

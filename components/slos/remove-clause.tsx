"use client";
import { useTranslations } from "next-intl";
import { ConfirmEnd } from "@/components/shared/confirm-end";
import { removeClause } from "@/lib/slos/queries";

/** Takes a clause away, after asking. */
export function RemoveClause({ api, name }: { api: string; name: string }) {
  const t = useTranslations("slos");
  return (
    <ConfirmEnd
      label={t("actions.remove")}
      title={t("actions.removeTitle", { name })}
      hint={t("clauses.removeHint")}
      done={t("clauses.removed", { name })}
      end={() => removeClause(api, name)}
    />
  );
}

"use client";
import { useTranslations } from "next-intl";
import { ConfirmEnd } from "@/components/shared/confirm-end";
import { removePlan } from "@/lib/planner/queries";

/** Removes a plan, after asking. */
export function RemovePlan({ id }: { id: string }) {
  const t = useTranslations("planner");
  return (
    <ConfirmEnd
      label={t("saved.remove")}
      title={t("saved.remove")}
      hint={t("saved.removeText")}
      done={t("saved.removed")}
      end={() => removePlan(id)}
    />
  );
}

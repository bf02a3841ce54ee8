"use client";
import { useTranslations } from "next-intl";
import { ConfirmEnd } from "@/components/shared/confirm-end";
import { removeCase } from "@/lib/cases/queries";

/** Removes a case that was written here, after asking. */
export function RemoveCase({ slug }: { slug: string }) {
  const t = useTranslations("cases");
  return (
    <ConfirmEnd
      label={t("edit.remove")}
      title={t("edit.remove")}
      hint={t("edit.removeText")}
      done={t("edit.removed")}
      end={() => removeCase(slug)}
    />
  );
}

"use client";
import { useTranslations } from "next-intl";
import { ConfirmEnd } from "@/components/shared/confirm-end";
import { endAlias } from "@/lib/usage/queries";

/** Ends that a service's calls are calls to an API. */
export function RemoveAlias({ service, pathPrefix }: { service: string; pathPrefix: string }) {
  const t = useTranslations("usage");
  const name = `${service}${pathPrefix}`;
  return (
    <ConfirmEnd
      label={t("aliases.remove")}
      title={t("aliases.removeTitle", { name })}
      hint={t("aliases.removeHint")}
      done={t("aliases.removed", { name })}
      end={() => endAlias({ service, pathPrefix })}
    />
  );
}

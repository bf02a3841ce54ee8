"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ConfirmEnd } from "@/components/shared/confirm-end";
import { rulesetMutations } from "@/lib/rulesets/queries";

/** Takes a binding away. */
export function RemoveBinding({ id, revision, place }: { id: string; revision: number; place: string }) {
  const t = useTranslations("rulesets");
  const { mutateAsync } = useMutation(rulesetMutations.unbind());
  return (
    <ConfirmEnd
      label={t("binding.remove")}
      title={t("binding.removeTitle", { place })}
      hint={t("binding.removeHint")}
      done={t("binding.removed")}
      end={() => mutateAsync({ id, revision })}
    />
  );
}

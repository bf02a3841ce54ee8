"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ConfirmEnd } from "@/components/shared/confirm-end";
import { deprecationPolicyMutations } from "@/lib/deprecation-policies/queries";

/** Removes a policy that is bound nowhere. */
export function RemovePolicy({ slug, name, revision }: { slug: string; name: string; revision: number }) {
  const t = useTranslations("deprecationPolicies");
  const { mutateAsync } = useMutation(deprecationPolicyMutations.remove());
  return (
    <ConfirmEnd
      label={t("remove.action")}
      title={t("remove.title", { name })}
      hint={t("remove.hint")}
      done={t("remove.done")}
      end={() => mutateAsync({ slug, revision })}
    />
  );
}

/** Takes a binding away. */
export function RemoveBinding({ id, place }: { id: string; place: string }) {
  const t = useTranslations("deprecationPolicies");
  const { mutateAsync } = useMutation(deprecationPolicyMutations.unbind());
  return (
    <ConfirmEnd
      label={t("binding.remove")}
      title={t("binding.removeTitle", { place })}
      hint={t("binding.removeHint")}
      done={t("binding.removed")}
      end={() => mutateAsync(id)}
    />
  );
}

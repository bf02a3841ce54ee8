"use client";
import { useMutation } from "@tanstack/react-query";
import { Radar } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { signalMutations, type VersionNames } from "@/lib/signals/queries";

/** Asks all probes now. */
export function RunProbes({ of }: { of: VersionNames }) {
  const t = useTranslations("signals");
  const router = useRouter();
  const { mutate, isPending } = useMutation({
    ...signalMutations.runProbes(of),
    onSuccess: ({ probes }) => {
      const failed = probes.filter(({ lastError }) => lastError !== null).length;
      if (failed > 0) notify.caution(t("probes.failed", { count: failed }));
      else notify.success(t("probes.ran", { count: probes.length }));
      router.refresh();
    },
    onError: useNotifyProblem(),
  });
  return (
    <Button size="sm" variant="primary" icon={<Radar aria-hidden />} loading={isPending} onClick={() => mutate()}>
      {t("probes.run")}
    </Button>
  );
}

"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import type { PlanAssumptions } from "@/lib/maturity/planner/assumptions";
import { updatePlan } from "@/lib/planner/queries";

interface ChangePlanProps {
  plan: { id: string; revision: number };
  assumptions: PlanAssumptions;
}

/** Writes the figures that are shown into the plan that was kept. */
export function ChangePlan({ plan, assumptions }: ChangePlanProps) {
  const t = useTranslations("planner");
  const router = useRouter();
  const notifyProblem = useNotifyProblem();
  const { mutate, isPending } = useMutation({
    mutationFn: () => updatePlan(plan.id, plan.revision, assumptions),
    onError: notifyProblem,
    onSuccess: ({ url }) => {
      notify.success(t("saved.changed"));
      router.push(url, { scroll: false });
      router.refresh();
    },
  });
  return (
    <Button variant="primary" loading={isPending} onClick={() => mutate()}>
      {t("saved.change")}
    </Button>
  );
}

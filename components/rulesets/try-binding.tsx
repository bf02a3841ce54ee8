"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { FlaskConical } from "lucide-react";
import { useTranslations } from "next-intl";
import type { z } from "zod";
import { FormProblem } from "@/components/shared/form-problem";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Progress } from "@/components/ui/progress";
import { rulesetMutations, rulesetQueries } from "@/lib/rulesets/queries";
import type { bindingInput } from "@/lib/rulesets/schema/binding";
import type { TrialDto } from "@/lib/rulesets/schema/trial";
import { TrialOutcome } from "./trial-outcome";

/** What a binding would block, found out over the newest versions before it is made. */
export function TryBinding({ input }: { input: z.input<typeof bindingInput> }) {
  const t = useTranslations("rulesets");
  const begin = useMutation(rulesetMutations.tryOut());
  const id = begin.data?.id;
  const { data, error } = useQuery({ ...rulesetQueries.trial(id ?? ""), enabled: id !== undefined });
  const trial = data ?? begin.data;
  const isRunning = trial !== undefined && trial.state !== "done" && trial.state !== "failed";
  return (
    <section className="flex flex-col gap-3 rounded-lg border border-line bg-sunken p-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-muted text-xs">{t("binding.tryHint")}</p>
        <Button
          size="sm"
          icon={<FlaskConical aria-hidden />}
          loading={begin.isPending || isRunning}
          onClick={() => begin.mutate(input)}
        >
          {t("binding.try")}
        </Button>
      </div>
      <FormProblem error={begin.error ?? error} />
      {trial ? <TrialState trial={trial} /> : null}
    </section>
  );
}

function TrialState({ trial }: { trial: TrialDto }) {
  const t = useTranslations("rulesets");
  if (trial.state === "failed") {
    return (
      <Callout tone="danger" live title={t("binding.tryFailed")}>
        {trial.because}
      </Callout>
    );
  }
  if (trial.result) return <TrialOutcome result={trial.result} />;
  const { done, total } = trial;
  return (
    <div role="status" className="flex flex-col gap-1.5 text-muted text-xs">
      <Progress label={t("binding.tryingLabel")} value={total ? done / total : undefined} />
      {total === null ? t("binding.waiting") : t("binding.trying", { done, total })}
    </div>
  );
}

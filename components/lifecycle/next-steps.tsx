import { CircleCheck, CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import { MissingPoints } from "@/components/shared/missing-points";
import { StateBadge } from "@/components/shared/state-badge";
import { Panel } from "@/components/ui/panel";
import { moveKind } from "@/lib/versions/model/lifecycle-history";
import type { LifecycleStep, LifecycleView } from "@/lib/versions/schema/lifecycle";
import { DeprecateDialog } from "./deprecate-dialog";
import { MoveDialog } from "./move-dialog";

interface NextStepsProps {
  lifecycle: LifecycleView;
  /** Whether the viewer may move it to each state. */
  may: { review: boolean; transition: boolean };
}

/** The states that may follow, what is missing for each, and the way there. */
export function NextSteps({ lifecycle, may }: NextStepsProps) {
  const t = useTranslations("lifecycle");
  return (
    <Panel title={t("next")} padding="flush">
      {lifecycle.steps.length === 0 ? <p className="p-4 text-muted text-sm">{t("nothingFollows")}</p> : null}
      <ul>
        {lifecycle.steps.map((step) => (
          <Step key={step.to} step={step} lifecycle={lifecycle} may={may} />
        ))}
      </ul>
    </Panel>
  );
}

function Step({ step, lifecycle, may }: NextStepsProps & { step: LifecycleStep }) {
  const t = useTranslations("lifecycle");
  const free = step.missing.length === 0;
  const Icon = free ? CircleCheck : CircleDashed;
  const kind = moveKind(lifecycle.state, step.to);
  const entitled = step.to === "in_review" ? may.review : may.transition;
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 border-line border-t px-4 py-3 first:border-t-0">
      <div className="flex min-w-0 flex-1 basis-72 gap-2.5">
        <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${free ? "text-success-ink" : "text-faint"}`} />
        <div className="flex min-w-0 flex-col gap-1.5">
          <div className="flex flex-wrap items-center gap-2">
            <StateBadge state={step.to} />
            <span className="text-muted text-xs">
              {free ? (entitled ? t("possible") : t("possibleForOwners")) : t("notYet")}
            </span>
          </div>
          {free ? null : <MissingPoints points={step.missing} />}
          {step.notes.length > 0 ? (
            <div>
              <p className="font-medium text-muted text-xs">{t("toKnow")}</p>
              <MissingPoints points={step.notes} />
            </div>
          ) : null}
        </div>
      </div>
      {free && entitled ? (
        kind ? (
          <MoveDialog version={lifecycle} to={step.to} kind={kind} reasonRequired={step.asks.includes("reason")} />
        ) : (
          <DeprecateDialog {...lifecycle} />
        )
      ) : null}
    </li>
  );
}

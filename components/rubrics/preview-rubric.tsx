"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { FlaskConical } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProblem } from "@/components/shared/form-problem";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { rubricMutations, rubricQueries } from "@/lib/rubrics/queries";
import type { PreviewDto } from "@/lib/rubrics/schema/preview";
import { PreviewOutcome } from "./preview-outcome";
import type { SaidRubric } from "./save-rubric";

interface PreviewRubricProps {
  said: SaidRubric;
  /** How checks are called, by id. */
  titles: Readonly<Record<string, string>>;
}

/** What every API would be under what was written, found out before it is saved or chosen. */
export function PreviewRubric({ said, titles }: PreviewRubricProps) {
  const t = useTranslations("rubrics");
  const [tried, setTried] = useState<SaidRubric | null>(null);
  const begin = useMutation(rubricMutations.preview());
  const id = begin.data?.id;
  const { data, error } = useQuery({ ...rubricQueries.preview(id ?? ""), enabled: id !== undefined });
  const preview = data ?? begin.data;
  const isRunning = preview !== undefined && preview.state !== "done" && preview.state !== "failed";
  const isOld = preview !== undefined && JSON.stringify(tried) !== JSON.stringify(said);
  return (
    <Panel
      title={t("preview.title")}
      actions={
        <Button
          size="sm"
          icon={<FlaskConical aria-hidden />}
          loading={begin.isPending || isRunning}
          onClick={() => {
            setTried(said);
            begin.mutate(said);
          }}
        >
          {t("preview.open")}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <FormProblem error={begin.error ?? error} />
        {isOld && !isRunning ? <p className="text-caution-ink text-xs">{t("preview.again")}</p> : null}
        {preview ? (
          <PreviewState preview={preview} titles={titles} />
        ) : (
          <p className="text-muted text-sm">{t("preview.hint")}</p>
        )}
      </div>
    </Panel>
  );
}

function PreviewState({ preview, titles }: { preview: PreviewDto; titles: Readonly<Record<string, string>> }) {
  const t = useTranslations("rubrics");
  if (preview.state === "failed") {
    return (
      <Callout tone="danger" live title={t("preview.failed")}>
        {preview.because}
      </Callout>
    );
  }
  if (preview.result) return <PreviewOutcome result={preview.result} titles={titles} />;
  const { done, total } = preview;
  return (
    <div role="status" className="flex flex-col gap-1.5 text-muted text-xs">
      <Progress label={t("preview.label")} value={total ? done / total : undefined} />
      {total === null ? t("preview.waiting") : t("preview.running", { done, total })}
    </div>
  );
}

"use client";
import { useTranslations } from "next-intl";
import { type CaseDraft, type CaseLanguage, FEWEST_STAGES, MOST_STAGES, withoutStage, withStage } from "./case-draft";
import { Line, LineGroup } from "./line-fields";
import { TextField } from "./text-field";

/** What the fields of a part of a case are given. */
export interface CasePartProps {
  draft: CaseDraft;
  onChange: (draft: CaseDraft) => void;
  language: CaseLanguage;
}

/** The stages that values are of: before and after, or several eras. */
export function StageFields({ draft, onChange, language }: CasePartProps) {
  const t = useTranslations("cases");
  return (
    <LineGroup
      title={t("edit.stages")}
      hint={t("edit.stagesHint")}
      add={draft.stages.length < MOST_STAGES ? t("edit.addStage") : null}
      onAdd={() => onChange(withStage(draft))}
    >
      {draft.stages.map((stage, index) => (
        <Line
          key={`stage ${String(index)}`}
          label={t("edit.stage", { number: index + 1 })}
          remove={draft.stages.length > FEWEST_STAGES ? t("edit.removeStage", { number: index + 1 }) : null}
          onRemove={() => onChange(withoutStage(draft, index))}
        >
          <TextField
            label={t("edit.stage", { number: index + 1 })}
            language={language}
            value={stage}
            onChange={(text) =>
              onChange({ ...draft, stages: draft.stages.map((one, at) => (at === index ? text : one)) })
            }
          />
        </Line>
      ))}
    </LineGroup>
  );
}

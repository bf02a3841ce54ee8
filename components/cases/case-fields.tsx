"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";
import { ISOLATIONS } from "@/lib/maturity/cases/model";
import { type CaseDraft, type CaseLanguage, nextId, noText } from "./case-draft";
import { Line, LineGroup } from "./line-fields";
import { MetricFields } from "./metric-fields";
import { QualityFields } from "./quality-fields";
import { StageFields } from "./stage-fields";
import { TextField } from "./text-field";

/** Values of a choice are never empty. */
const UNKNOWN = "-";
const WORDS = String.raw`\s*[a-z0-9]+(-[a-z0-9]+)*(\s*[,，、]\s*[a-z0-9]+(-[a-z0-9]+)*)*[\s,]*`;

interface CaseFieldsProps {
  draft: CaseDraft;
  onChange: (draft: CaseDraft) => void;
  language: CaseLanguage;
  onLanguage: (language: CaseLanguage) => void;
  /** Words that other cases have: cases are alike by what they share. */
  known: { tags: readonly string[]; contracts: readonly string[] };
}

/** Everything of a case: what it was about, what was done, from what to what, how it was judged, what was learnt. */
export function CaseFields({ draft, onChange, language, onLanguage, known }: CaseFieldsProps) {
  const t = useTranslations("cases");
  const set = (change: Partial<CaseDraft>) => onChange({ ...draft, ...change });
  const layers = [{ value: UNKNOWN, label: t("facts.none") }, ...ISOLATIONS.map((one) => ({ value: one, label: one }))];
  const layer = (at: "before" | "after") => (
    <Field label={t(at === "before" ? "edit.isolationBefore" : "edit.isolationAfter")}>
      <Select
        value={draft.isolation[at] || UNKNOWN}
        onValueChange={(next) => set({ isolation: { ...draft.isolation, [at]: next === UNKNOWN ? "" : next } })}
        options={layers}
      />
    </Field>
  );
  const rating = (part: "goal" | "cost" | "satisfaction") => (
    <Field label={t(`success.${part}`)}>
      <Input
        type="number"
        inputMode="decimal"
        min={0}
        max={100}
        step="any"
        value={draft.ratings[part]}
        onChange={(event) => set({ ratings: { ...draft.ratings, [part]: event.target.value } })}
      />
    </Field>
  );
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-3">
        <SegmentedControl
          label={t("edit.language")}
          value={language}
          onValueChange={onLanguage}
          options={[
            { value: "en", label: "English" },
            { value: "zh-CN", label: "中文" },
          ]}
        />
        <p className="text-muted text-xs">{t("edit.languageHint")}</p>
      </div>
      <TextField label={t("edit.title")} language={language} value={draft.title} onChange={(title) => set({ title })} />
      <TextField
        label={t("edit.summary")}
        language={language}
        rows={2}
        value={draft.summary}
        onChange={(summary) => set({ summary })}
      />
      <TextField
        label={t("part.scenario")}
        hint={t("edit.scenarioHint")}
        language={language}
        rows={4}
        value={draft.scenario}
        onChange={(scenario) => set({ scenario })}
      />
      <WordsField
        label={t("list.tags")}
        hint={t("edit.tagsHint")}
        known={known.tags}
        value={draft.tags}
        onChange={(tags) => set({ tags })}
      />
      <TextField
        label={t("part.specification")}
        language={language}
        rows={4}
        value={draft.specification}
        onChange={(specification) => set({ specification })}
      />
      <WordsField
        label={t("list.contracts")}
        hint={t("edit.contractsHint")}
        known={known.contracts}
        value={draft.contracts}
        onChange={(contracts) => set({ contracts })}
      />
      <TextField
        label={t("part.implementation")}
        language={language}
        rows={4}
        value={draft.implementation}
        onChange={(implementation) => set({ implementation })}
      />
      <div className="grid gap-4 sm:grid-cols-[1fr_9rem_9rem]">
        <Field label={t("facts.technologies")} hint={t("edit.commas")}>
          <Input
            maxLength={500}
            value={draft.technologies}
            onChange={(event) => set({ technologies: event.target.value })}
          />
        </Field>
        {layer("before")}
        {layer("after")}
      </div>
      <StageFields draft={draft} onChange={onChange} language={language} />
      <MetricFields draft={draft} onChange={onChange} language={language} />
      <QualityFields draft={draft} onChange={onChange} language={language} />
      <fieldset className="flex min-w-0 flex-col gap-2">
        <legend className="mb-1 font-medium text-sm">{t("edit.ratings")}</legend>
        <p className="text-muted text-xs">{t("edit.ratingsHint")}</p>
        <div className="grid gap-4 sm:grid-cols-3">
          {rating("goal")}
          {rating("cost")}
          {rating("satisfaction")}
        </div>
      </fieldset>
      <LineGroup
        title={t("part.lessons")}
        add={draft.lessons.length < 20 ? t("edit.addLesson") : null}
        onAdd={() => set({ lessons: [...draft.lessons, { id: nextId(draft.lessons), text: noText() }] })}
      >
        {draft.lessons.map(({ id, text }, index) => (
          <Line
            key={id}
            label={t("edit.lesson", { number: index + 1 })}
            remove={t("edit.removeLesson", { number: index + 1 })}
            onRemove={() => set({ lessons: draft.lessons.filter((one) => one.id !== id) })}
          >
            <TextField
              label={t("edit.lesson", { number: index + 1 })}
              language={language}
              rows={2}
              value={text}
              onChange={(next) =>
                set({ lessons: draft.lessons.map((one) => (one.id === id ? { id, text: next } : one)) })
              }
            />
          </Line>
        ))}
      </LineGroup>
    </div>
  );
}

interface WordsFieldProps {
  label: string;
  hint: string;
  known: readonly string[];
  value: string;
  onChange: (value: string) => void;
}

/** Words with commas between them; those that other cases have are a press away. */
function WordsField({ label, hint, known, value, onChange }: WordsFieldProps) {
  const t = useTranslations("cases");
  const group = useId();
  const chosen = value.split(/[,，、]/).map((word) => word.trim());
  const offered = known.filter((word) => !chosen.includes(word));
  return (
    <div className="flex flex-col gap-1.5">
      <Field label={label} hint={hint} required>
        <Input
          required
          maxLength={500}
          pattern={WORDS}
          title={hint}
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      {offered.length > 0 ? (
        <div role="group" aria-labelledby={group} className="flex flex-wrap items-center gap-1">
          <span id={group} className="text-faint text-xs">
            {t("edit.inUse", { what: label })}
          </span>
          {offered.map((word) => (
            <button
              key={word}
              type="button"
              className="inline-flex min-h-6 items-center rounded-md border border-line px-1.5 text-muted text-xs hover:bg-hover"
              onClick={() => onChange([...chosen.filter(Boolean), word].join(", "))}
            >
              {word}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

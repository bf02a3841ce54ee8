"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { ClauseDraft } from "./clause-draft";

const WINDOWS = ["hour", "day", "month"] as const;
const ACTIONS = ["notify", "record"] as const;

interface ClauseFieldsProps {
  draft: ClauseDraft;
  onChange: (draft: ClauseDraft) => void;
  /** Names stay as they are once they are given. */
  named: boolean;
}

/** The fields of a clause. */
export function ClauseFields({ draft, onChange, named }: ClauseFieldsProps) {
  const t = useTranslations("slos");
  const set = (part: Partial<ClauseDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      {named ? null : (
        <Field label={t("form.name")} hint={t("form.nameHint")} required>
          <Input
            required
            maxLength={80}
            placeholder="nordic-bank-latency"
            value={draft.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        </Field>
      )}
      <Field label={t("clauses.expression")} hint={t("clauses.expressionHint")} required>
        <Input
          required
          maxLength={200}
          value={draft.expression}
          onChange={(event) => set({ expression: event.target.value })}
        />
      </Field>
      <Field label={t("form.window")} hint={t("clauses.windowHint")} required>
        <Select
          value={draft.window}
          onValueChange={(next) => set({ window: WINDOWS.find((one) => one === next) ?? "day" })}
          options={WINDOWS.map((value) => ({ value, label: t(`clauses.window.${value}`) }))}
        />
      </Field>
      <Field label={t("clauses.leastCalls")} hint={t("clauses.leastCallsHint")} required>
        <Input
          required
          type="number"
          min="1"
          value={draft.leastCalls}
          onChange={(event) => set({ leastCalls: event.target.value })}
        />
      </Field>
      <Field label={t("clauses.action")} required>
        <Select
          value={draft.action}
          onValueChange={(next) => set({ action: next === "record" ? "record" : "notify" })}
          options={ACTIONS.map((value) => ({ value, label: t(`clauses.actions.${value}`) }))}
        />
      </Field>
      <Field label={t("clauses.counterparty")} hint={t("clauses.counterpartyHint")}>
        <Input
          maxLength={200}
          value={draft.counterparty}
          onChange={(event) => set({ counterparty: event.target.value })}
        />
      </Field>
      <Field label={t("form.operations")} hint={t("form.operationsHint")}>
        <Textarea
          font="mono"
          rows={2}
          value={draft.operations}
          onChange={(event) => set({ operations: event.target.value })}
        />
      </Field>
      <Field label={t("form.version")} hint={t("form.versionHint")}>
        <Input maxLength={100} value={draft.version} onChange={(event) => set({ version: event.target.value })} />
      </Field>
    </>
  );
}

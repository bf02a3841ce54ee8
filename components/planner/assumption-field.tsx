"use client";
import { useTranslations } from "next-intl";
import { debounce, parseAsString, useQueryState } from "nuqs";
import { useTransition } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { AssumptionName } from "@/lib/maturity/planner/assumptions";

const PAUSE_MS = 350;

interface AssumptionFieldProps {
  name: AssumptionName;
  /** What holds unless the address says otherwise. */
  base: number;
  least: number;
  most: number;
}

/** One figure of the plan: what is typed goes into the address after a pause, and all is computed anew. */
export function AssumptionField({ name, base, least, most }: AssumptionFieldProps) {
  const t = useTranslations("planner");
  const [pending, startTransition] = useTransition();
  const [typed, setTyped] = useQueryState(
    name,
    parseAsString.withOptions({
      ...{ shallow: false, history: "replace", startTransition, limitUrlUpdates: debounce(PAUSE_MS) },
    }),
  );
  const shown = typed ?? String(base);
  const value = Number(shown);
  const fits = shown.trim() !== "" && Number.isFinite(value) && value >= least && value <= most;
  return (
    <Field
      label={
        <span className="flex items-baseline gap-2">
          {t(`field.${name}`)}
          {typed !== null && value !== base ? (
            <span className="text-accent-ink text-xs">{t("assumptions.own")}</span>
          ) : null}
        </span>
      }
      hint={t(`fieldHint.${name}`)}
      error={fits ? undefined : t("assumptions.range", { least, most })}
      required
    >
      <Input
        type="number"
        inputMode="decimal"
        step="any"
        min={least}
        max={most}
        value={shown}
        aria-busy={pending}
        onChange={(event) => void setTyped(event.target.value === String(base) ? null : event.target.value)}
      />
    </Field>
  );
}

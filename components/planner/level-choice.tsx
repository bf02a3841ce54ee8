"use client";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryStates } from "nuqs";
import { useTransition } from "react";
import { useLevelWords } from "@/components/shared/use-level-words";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { LEVELS } from "@/lib/maturity/model/check";

interface LevelChoiceProps {
  from: number;
  to: number;
  currency: string;
  currencies: readonly string[];
  /** The team whose level the plan begins at; null: of no team. Left out where a plan that was kept is shown. */
  team?: string | null;
  teams: readonly { slug: string; name: string }[];
}

const NO_TEAM = "*";

/** From which level to which, and in what currency amounts are meant. */
export function LevelChoice({ from, to, currency, currencies, team, teams }: LevelChoiceProps) {
  const t = useTranslations("planner");
  const words = useLevelWords();
  const [pending, startTransition] = useTransition();
  const [, setParams] = useQueryStates(
    { from: parseAsString, to: parseAsString, currency: parseAsString, team: parseAsString },
    { shallow: false, startTransition },
  );
  const levels = LEVELS.map((level) => ({ value: String(level), label: words.full(level) }));
  return (
    <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4" aria-busy={pending}>
      {team === undefined ? null : (
        <Field label={t("team.label")} required>
          <Select
            value={team ?? NO_TEAM}
            onValueChange={(value) => void setParams({ team: value === NO_TEAM ? null : value, from: null, to: null })}
            options={[
              { value: NO_TEAM, label: t("team.none") },
              ...teams.map(({ slug, name }) => ({ value: slug, label: name })),
            ]}
          />
        </Field>
      )}
      <Field label={t("levels.from")} required>
        <Select value={String(from)} onValueChange={(value) => void setParams({ from: value })} options={levels} />
      </Field>
      <Field label={t("levels.to")} required>
        <Select value={String(to)} onValueChange={(value) => void setParams({ to: value })} options={levels} />
      </Field>
      <Field label={t("levels.currency")} required>
        <Select
          value={currency}
          onValueChange={(value) => void setParams({ currency: value })}
          options={currencies.map((value) => ({ value, label: value }))}
        />
      </Field>
    </div>
  );
}

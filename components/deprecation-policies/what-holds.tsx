import { useTranslations } from "next-intl";
import { SunsetSteps } from "@/components/shared/sunset-steps";
import { useSourceWords } from "@/components/shared/use-source-words";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { EffectiveDeprecationDto } from "@/lib/deprecation-policies/schema";
import { useRuleWords } from "./use-rule-words";

interface WhatHoldsProps {
  /** The page that it is on. */
  path: string;
  /** What was asked for; empty: nothing yet. */
  api: string;
  /** Null: there is no such API. */
  effective: EffectiveDeprecationDto | null;
}

/** What one API's deprecations are held to, rule by rule, and why; with the earliest sunset that follows. */
export function WhatHolds({ path, api, effective }: WhatHoldsProps) {
  const t = useTranslations("deprecationPolicies");
  const wordsOf = useRuleWords();
  const sourceOf = useSourceWords();
  return (
    <Panel title={t("holds.title")} hint={t("holds.hint")} padding="flush" id="holds">
      <form action={`${path}#holds`} className="flex flex-wrap items-end gap-2 border-line border-b px-4 py-3">
        <Field label={t("holds.api")} required>
          <Input name="api" defaultValue={api} maxLength={80} required />
        </Field>
        <Button type="submit">{t("holds.show")}</Button>
      </form>
      {effective === null ? (
        <p className="p-4 text-muted text-sm">{api === "" ? t("precedence") : t("holds.unknown")}</p>
      ) : (
        <>
          <Table caption={t("holds.title")}>
            <Thead>
              <Th>{t("holds.rule")}</Th>
              <Th>{t("holds.value")}</Th>
              <Th>{t("holds.why")}</Th>
            </Thead>
            <Tbody>
              {effective.explained.map(({ rule, by, tightenedBy, overruled }) => (
                <Tr key={rule}>
                  <Td>{t(`rule.${rule}`)}</Td>
                  <Td>{wordsOf(rule, effective.rules[rule])}</Td>
                  <Td>
                    <span className="block">{sourceOf(by)}</span>
                    {tightenedBy ? (
                      <span className="block text-muted text-xs">
                        {t("holds.tightened", { by: sourceOf(tightenedBy) })}
                      </span>
                    ) : null}
                    {overruled.length > 0 ? (
                      <span className="block text-muted text-xs">
                        {t("holds.overruled", { others: overruled.map(sourceOf).join("; ") })}
                      </span>
                    ) : null}
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
          <div className="border-line border-t p-4">
            <SunsetSteps steps={effective.earliest.steps} />
          </div>
        </>
      )}
    </Panel>
  );
}

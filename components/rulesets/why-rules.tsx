import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { rulesetHref } from "@/lib/rulesets/queries";
import type { EffectiveDto, EffectiveRuleDto } from "@/lib/rulesets/schema/effective";
import { ActionMark } from "./action-marks";
import { usePlaceWords } from "./use-place-words";

interface WhyRulesProps {
  /** The page that it is on. */
  path: string;
  /** What was asked for; empty: nothing yet. */
  api: string;
  /** Null: there is no such API. */
  effective: EffectiveDto | null;
}

/** What one API is held to, rule by rule, and which binding says so. */
export function WhyRules({ path, api, effective }: WhyRulesProps) {
  const t = useTranslations("rulesets");
  return (
    <Panel title={t("why.title")} hint={t("why.hint")} padding="flush">
      <form action={path} className="flex flex-wrap items-end gap-2 border-line border-b px-4 py-3">
        <Field label={t("why.api")} required>
          <Input name="api" defaultValue={api} maxLength={80} required />
        </Field>
        <Button type="submit">{t("why.show")}</Button>
      </form>
      {api === "" ? (
        <p className="p-4 text-muted text-sm">{t("binding.precedenceHint")}</p>
      ) : effective === null || effective.rules.length === 0 ? (
        <p className="p-4 text-muted text-sm">{t(effective === null ? "why.unknown" : "why.none")}</p>
      ) : (
        <Table caption={t("why.title")}>
          <Thead>
            <Th>{t("why.rule")}</Th>
            <Th hideOnPhone>{t("why.action")}</Th>
            <Th hideOnPhone>{t("why.by")}</Th>
          </Thead>
          <Tbody>
            {effective.rules.map((one) => (
              <Tr key={`${one.rule} ${one.by.authority}`}>
                <Td>
                  <span className="font-mono text-xs wrap-anywhere">{one.rule}</span>
                  <span className="flex flex-col gap-1 pt-1 md:hidden">
                    <Holds rule={one} />
                    <Because rule={one} />
                  </span>
                </Td>
                <Td width="tight" hideOnPhone>
                  <Holds rule={one} />
                </Td>
                <Td hideOnPhone>
                  <Because rule={one} />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Panel>
  );
}

function Holds({ rule }: { rule: EffectiveRuleDto }) {
  const t = useTranslations("rulesets");
  return (
    <span className="flex items-center gap-1">
      <ActionMark action={rule.action} />
      {rule.ratchet ? <Badge tone="accent">{t("binding.ratchet")}</Badge> : null}
    </span>
  );
}

function Because({ rule: { by, overruled } }: { rule: EffectiveRuleDto }) {
  const t = useTranslations("rulesets");
  const words = usePlaceWords();
  const placeOf = (one: EffectiveRuleDto["by"]) => (one.id === null ? t("why.default") : words(one));
  return (
    <span className="text-sm">
      <TextLink href={rulesetHref(by.ruleset)}>{by.ruleset}</TextLink> <span className="text-muted">{placeOf(by)}</span>
      {overruled.length > 0 ? (
        <span className="block text-faint text-xs">
          {t("why.overruled", {
            names: overruled.map((one) => t("why.place", { ruleset: one.ruleset, place: placeOf(one) })).join("; "),
          })}
        </span>
      ) : null}
    </span>
  );
}

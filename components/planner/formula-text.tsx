import { useFormatter, useTranslations } from "next-intl";
import type { Explained } from "@/lib/maturity/planner/plan";
import { useMoney } from "./use-money";

/** Inputs that are amounts; the others are percentages, people, months. */
const AMOUNTS: ReadonlySet<string> = new Set(["base", "engineerCost", "running", "moving", "gain", "cost"]);

/** The formula of a number with its inputs in it. */
export function FormulaText({ explained, currency }: { explained: Explained; currency: string }) {
  const t = useTranslations("planner");
  const format = useFormatter();
  const money = useMoney(currency);
  const inputs = Object.fromEntries(
    Object.entries(explained.inputs).map(([name, value]) => [
      name,
      AMOUNTS.has(name) ? money(value) : format.number(value, { maximumFractionDigits: 1 }),
    ]),
  );
  const none = { percent: "", gainShare: "", expected: "", share: "", base: "", rate: "", years: "" };
  const more = {
    teamSize: "",
    engineerCost: "",
    moveShare: "",
    months: "",
    running: "",
    moving: "",
    gain: "",
    cost: "",
  };
  return t(`formula.${explained.formula}`, { ...none, ...more, ...inputs, value: money(explained.value) });
}

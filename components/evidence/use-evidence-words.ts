import { useTranslations } from "next-intl";
import { EVIDENCE_VALUES, type EvidenceKind } from "@/lib/maturity/model/evidence-kinds";

/** Names of numbers that reports bring. */
const VALUE_NAMES = [
  "operationsTested",
  "operationsPassed",
  "requests",
  "crashes",
  "percent",
  "findings",
  "policies",
  "alerts",
  "repairs",
  "hours",
  "worlds",
  "actions",
  "minutes",
  "languages",
  "resources",
] as const;

/** What kinds of evidence and their numbers are called; a number that is not known keeps its name. */
export function useEvidenceWords() {
  const t = useTranslations("evidence");
  return {
    kind: (kind: EvidenceKind) => t(`kind.${kind}`),
    value: (name: string) => {
      const known = VALUE_NAMES.find((one) => one === name);
      return known ? t(`value.${known}`) : name;
    },
    /** The numbers of a report, those of its kind first. */
    numbers: (kind: EvidenceKind, values: Readonly<Record<string, number>>) => {
      const order = EVIDENCE_VALUES[kind].map(({ name }) => name);
      const known = order.flatMap((name): [string, number][] => {
        const value = values[name];
        return value === undefined ? [] : [[name, value]];
      });
      return [...known, ...Object.entries(values).filter(([name]) => !order.includes(name))];
    },
  };
}

import { useTranslations } from "next-intl";
import { LinkChoice } from "@/components/shared/link-choice";

const KINDS = [
  { kind: "lint", href: "/governance/rules" },
  { kind: "changes", href: "/governance/rules/changes" },
  { kind: "validity", href: "/governance/rules/validity" },
] as const;
export type RuleKind = (typeof KINDS)[number]["kind"];

/** The three catalogues of rules. */
export function RuleKinds({ kind }: { kind: RuleKind }) {
  const t = useTranslations("governance");
  return (
    <LinkChoice
      label={t("rule.kinds")}
      items={KINDS.map((one) => ({ href: one.href, label: t(`rule.kind.${one.kind}`), active: one.kind === kind }))}
    />
  );
}

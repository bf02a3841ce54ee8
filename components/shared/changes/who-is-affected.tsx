import { useTranslations } from "next-intl";
import { Code } from "@/components/ui/code";
import type { ChangeItem } from "@/lib/versions/schema/changes";

interface WhoIsAffectedProps {
  change: Pick<ChangeItem, "severity" | "side" | "operation">;
  /** The version that callers have now. */
  from: string;
}

/** Whom a change concerns, as far as the contract says it: which callers there are the registry does not know. */
export function WhoIsAffected({ change: { severity, side, operation }, from }: WhoIsAffectedProps) {
  const t = useTranslations("changes");
  if (severity === "non-breaking") return <>{t("affected.nobody", { version: from })}</>;
  const words = { version: from, operation: () => (operation === null ? "" : <Code>{operation}</Code>) };
  return (
    <>
      {operation === null ? t("affected.document", { version: from }) : t.rich(`affected.${side}`, words)}{" "}
      <span className="text-muted">{t("affected.unknown")}</span>
    </>
  );
}

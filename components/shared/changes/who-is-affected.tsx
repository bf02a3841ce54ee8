import { useTranslations } from "next-intl";
import { Code } from "@/components/ui/code";
import type { ChangeItem } from "@/lib/versions/schema/changes";
import { KnownCallers } from "./known-callers";

interface WhoIsAffectedProps {
  change: Pick<ChangeItem, "severity" | "side" | "operation">;
  api: string;
  /** The version that callers have now. */
  from: string;
}

/** Whom a change concerns: as the contract says it, and who is known to call. */
export function WhoIsAffected({ change: { severity, side, operation }, api, from }: WhoIsAffectedProps) {
  const t = useTranslations("changes");
  if (severity === "non-breaking") return <>{t("affected.nobody", { version: from })}</>;
  const words = { version: from, operation: () => (operation === null ? "" : <Code>{operation}</Code>) };
  return (
    <>
      {operation === null ? t("affected.document", { version: from }) : t.rich(`affected.${side}`, words)}
      <KnownCallers api={api} operation={operation} />
    </>
  );
}

import { useTranslations } from "next-intl";
import { OperationKey } from "@/components/shared/operation-key";
import { QuietLink } from "@/components/ui/quiet-link";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { apiConsumersHref } from "@/lib/consumers/model/consumers-address";

const FIRST = 3;

interface OperationMarksProps {
  api: string;
  operations: readonly string[];
  /** Those that the version called does not have. */
  gone: readonly string[];
  /** Those that are marked as deprecated. */
  deprecated?: readonly string[];
  /** A source says that it calls the API and not which operations. */
  unspecified: boolean;
}

/** The operations that somebody calls; each leads to who else does, and what is downstream. */
export function OperationMarks({ api, operations, gone, deprecated = [], unspecified }: OperationMarksProps) {
  const t = useTranslations("consumers");
  const item = (key: string) => (
    <li key={key} className="flex min-w-0 items-center gap-2">
      <QuietLink href={apiConsumersHref(api, { operation: key })} className="min-w-0 hover:underline">
        <OperationKey operation={key} deprecated={deprecated.includes(key)} wraps />
      </QuietLink>
      {gone.includes(key) ? <Badge tone="danger">{t("gone")}</Badge> : null}
    </li>
  );
  if (operations.length === 0) return <span className="text-faint text-xs">{t("weightUnknown")}</span>;
  const rest = operations.slice(FIRST);
  return (
    <div className="relative z-[1] flex min-w-0 flex-col gap-1 py-1 max-md:max-w-[46vw]">
      <ul className="flex min-w-0 flex-col gap-1">{operations.slice(0, FIRST).map(item)}</ul>
      {rest.length > 0 ? (
        <Disclosure summary={t("moreOperations", { count: rest.length })}>
          <ul className="flex min-w-0 flex-col gap-1">{rest.map(item)}</ul>
        </Disclosure>
      ) : null}
      {unspecified ? <span className="text-faint text-xs">{t("alsoUnspecified")}</span> : null}
    </div>
  );
}

"use client";
import { useTranslations } from "next-intl";
import { useReader } from "@/components/reader/reader-context";
import { OperationKey } from "@/components/shared/operation-key";
import { TextLink } from "@/components/ui/text-link";
import { pageOfOperation } from "@/lib/versions/model/version-address";
import type { SchemaView } from "@/lib/reader/schema";
import { Part } from "./part";

/** Which operations and schemas name a schema. */
export function UsedByPart({ usedBy }: { usedBy: SchemaView["usedBy"] }) {
  const t = useTranslations("reader");
  const { reference, schemaHref } = useReader();
  const { operations, schemas } = usedBy;
  return (
    <Part id="used-by" title={t("usage.usedBy")}>
      {operations.count + schemas.count === 0 ? <p className="text-muted text-xs">{t("usage.unused")}</p> : null}
      {operations.count > 0 ? (
        <div className="min-w-0 text-xs">
          <h4 className="font-medium text-muted">{t("usage.operations", { count: operations.count })}</h4>
          <ul className="min-w-0">
            {operations.items.map((key) => (
              <li key={key} className="min-w-0 py-0.5">
                <TextLink href={pageOfOperation(reference.api, reference.version, key)}>
                  <OperationKey operation={key} />
                </TextLink>
              </li>
            ))}
          </ul>
          <More count={operations.count - operations.items.length} />
        </div>
      ) : null}
      {schemas.count > 0 ? (
        <div className="min-w-0 text-xs">
          <h4 className="font-medium text-muted">{t("usage.schemas", { count: schemas.count })}</h4>
          <ul className="flex min-w-0 flex-wrap gap-x-3 gap-y-0.5">
            {schemas.items.map((name) => (
              <li key={name} className="min-w-0 break-all">
                <TextLink href={schemaHref(name)}>
                  <code className="font-mono">{name}</code>
                </TextLink>
              </li>
            ))}
          </ul>
          <More count={schemas.count - schemas.items.length} />
        </div>
      ) : null}
    </Part>
  );
}

function More({ count }: { count: number }) {
  const t = useTranslations("reader");
  return count > 0 ? <p className="text-muted">{t("usage.moreUsers", { count })}</p> : null;
}

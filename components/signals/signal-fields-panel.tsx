import { useTranslations } from "next-intl";
import { OperationKey } from "@/components/shared/operation-key";
import { CodeBlock } from "@/components/ui/code";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { FIELD_NAMES, SIGNAL_FIELDS, type SignalFields } from "@/lib/signals/model";
import type { SignalsDto } from "@/lib/signals/schema";

/** More are read in JSON: a page of a thousand tells nobody anything. */
const MOST_SHOWN = 30;

/** The fields as they stand in an answer; each link of `Link` on its own line. */
function linesOf(fields: SignalFields): string {
  return SIGNAL_FIELDS.flatMap((field) => {
    const value = fields[field];
    return value ? [`${FIELD_NAMES[field]}: ${value.replaceAll(", <", ",\n  <")}`] : [];
  }).join("\n");
}

/** What each answer should carry: of the version, and of operations with a record of their own. */
export function SignalFieldsPanel({ signals }: { signals: SignalsDto }) {
  const t = useTranslations("signals");
  const own = signals.operations.filter((operation) => operation.own);
  const shown = own.slice(0, MOST_SHOWN);
  return (
    <Panel title={t("fields.title")} hint={t("fields.hint")}>
      <Stack>
        {signals.fields ? (
          <section className="flex min-w-0 flex-col gap-2">
            <h3 className="font-medium text-sm">
              {t("fields.version", { count: signals.operations.length - own.length })}
            </h3>
            <CodeBlock code={linesOf(signals.fields)} wrap />
          </section>
        ) : null}
        {shown.map(({ key, fields }) => (
          <section key={key} className="flex min-w-0 flex-col gap-2">
            <h3 className="min-w-0 text-sm">
              <OperationKey operation={key} deprecated />
            </h3>
            <CodeBlock code={linesOf(fields)} wrap copyLabel={key} />
          </section>
        ))}
        {own.length > shown.length ? (
          <p className="text-muted text-sm">{t("fields.more", { count: own.length - shown.length })}</p>
        ) : null}
      </Stack>
    </Panel>
  );
}

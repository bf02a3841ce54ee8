"use client";
import { CircleCheck, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import { CodeBlock } from "@/components/ui/code";
import type { ShownWitness } from "@/lib/versions/schema/changes";
import type { ComparedVersions } from "./compared-versions";
import { RuleMessage } from "./rule-message";

interface WitnessPanelProps {
  witness: ShownWitness;
  versions: Pick<ComparedVersions, "from" | "to">;
}

/** The message that shows a change: which version accepts it, which refuses it and why, and the call to try it with. */
export function WitnessPanel({ witness, versions }: WitnessPanelProps) {
  const t = useTranslations("changes");
  const { side, value, mediaType, acceptedBy, rejectedBy, reason, curl } = witness;
  const accepting = versions[acceptedBy];
  const rejecting = versions[rejectedBy];
  return (
    <section aria-label={t("witness.title")} className="flex min-w-0 flex-col gap-2">
      <h4 className="font-medium text-muted text-xs">{t(`witness.shows.${side}`)}</h4>
      <ul className="flex flex-col gap-1 text-sm">
        <li className="flex min-w-0 items-start gap-1.5">
          <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-success-ink" />
          <span className="wrap-anywhere min-w-0">
            {t.rich("witness.accepted", { version: () => <Version>{accepting}</Version> })}
          </span>
        </li>
        <li className="flex min-w-0 items-start gap-1.5">
          <CircleX aria-hidden className="mt-0.5 size-4 shrink-0 text-danger-ink" />
          <span className="wrap-anywhere min-w-0">
            {t.rich("witness.rejected", { version: () => <Version>{rejecting}</Version> })}{" "}
            <span lang="en" className="text-muted">
              <RuleMessage text={reason} />
            </span>
          </span>
        </li>
      </ul>
      <div className={curl ? "grid min-w-0 gap-2 @3xl:grid-cols-2" : "min-w-0"}>
        <div className="min-w-0">
          <CodeBlock
            title={
              <>
                {t(`witness.message.${side}`)}
                {mediaType === null ? null : <span className="ml-2 font-mono">{mediaType}</span>}
              </>
            }
            code={value.text}
            copyLabel={t("witness.copyMessage")}
            ground="surface"
            wrap
          />
          {value.cut ? <p className="mt-1 text-faint text-xs">{t("cut")}</p> : null}
        </div>
        {curl ? (
          <CodeBlock title={t("witness.curl")} code={curl} copyLabel={t("witness.copyCurl")} ground="surface" wrap />
        ) : null}
      </div>
    </section>
  );
}

function Version({ children }: { children: string }) {
  return <span className="font-medium font-mono text-xs">{children}</span>;
}

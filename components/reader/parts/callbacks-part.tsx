"use client";
import { useTranslations } from "next-intl";
import { Prose } from "@/components/reader/prose";
import { MethodBadge } from "@/components/shared/method-badge";
import { Disclosure } from "@/components/ui/disclosure";
import type { ReaderCallback } from "@/lib/reader/schema";
import { BodyView } from "./body-view";
import { Part } from "./part";

/** What the service itself calls after this operation. */
export function CallbacksPart({ callbacks }: { callbacks: readonly ReaderCallback[] }) {
  const t = useTranslations("reader");
  if (callbacks.length === 0) return null;
  return (
    <Part id="callbacks" title={t("callbacks.title")}>
      {callbacks.map(({ name, expression, method, summary, description, body, responses }) => (
        <Disclosure
          key={`${name} ${method} ${expression}`}
          summary={
            <span className="flex min-w-0 flex-1 items-baseline gap-1 text-xs">
              <MethodBadge method={method} />
              <span className="min-w-0 truncate">{t("callbacks.to", { name, expression })}</span>
            </span>
          }
        >
          <div className="flex min-w-0 flex-col gap-2 pb-2">
            {summary ? <p className="text-sm">{summary}</p> : null}
            {description ? <Prose text={description} /> : null}
            {body.length > 0 ? <BodyView content={body} id={`callback.${name}.${method}`} /> : null}
            <ul className="text-muted text-xs">
              {responses.map(({ status, description: words }) => (
                <li key={status}>
                  <span className="mr-2 font-mono">{status}</span>
                  {words}
                </li>
              ))}
            </ul>
          </div>
        </Disclosure>
      ))}
    </Part>
  );
}

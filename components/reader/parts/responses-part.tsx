"use client";
import { useTranslations } from "next-intl";
import { Anchor } from "@/components/reader/anchor";
import { Prose } from "@/components/reader/prose";
import { useReader } from "@/components/reader/reader-context";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import { pageOfOperation } from "@/lib/versions/model/version-address";
import type { ReaderResponse } from "@/lib/reader/schema";
import { BodyView } from "./body-view";
import { ParameterRow } from "./parameters-part";
import { Part } from "./part";

/** What an operation answers, by status: the first success stands open, the others open when they are asked for. */
export function ResponsesPart({ responses }: { responses: readonly ReaderResponse[] }) {
  const t = useTranslations("reader");
  const { target } = useReader();
  if (responses.length === 0) return null;
  const usual = responses.find(({ status }) => status.startsWith("2")) ?? responses[0];
  return (
    <Part id="responses" title={t("responses.title")}>
      <div className="flex min-w-0 flex-col gap-1">
        {responses.map((response) => {
          const id = `response.${response.status}`;
          const isNamed = target === id || (target?.startsWith(`${id}.`) ?? false);
          return (
            <div key={`${response.status} ${isNamed}`} id={id} className="min-w-0 scroll-mt-20">
              <Disclosure
                open={response === usual || isNamed}
                summary={
                  <span className="group/part flex min-w-0 flex-1 items-baseline gap-2">
                    <StatusWord status={response.status} />
                    <span className="min-w-0 flex-1 truncate text-muted text-xs group-open/disclosure:hidden">
                      {response.description?.replaceAll("`", "")}
                    </span>
                  </span>
                }
              >
                <ResponseInside response={response} id={id} />
              </Disclosure>
            </div>
          );
        })}
      </div>
    </Part>
  );
}

const INKS: Record<string, string> = {
  "2": "text-success-ink",
  "3": "text-info-ink",
  "4": "text-caution-ink",
  "5": "text-danger-ink",
};

function StatusWord({ status }: { status: string }) {
  const t = useTranslations("reader");
  return (
    <span className={`w-16 shrink-0 font-medium font-mono text-xs ${INKS[status.charAt(0)] ?? "text-muted"}`}>
      {status === "default" ? t("responses.default") : status}
    </span>
  );
}

function ResponseInside({ response, id }: { response: ReaderResponse; id: string }) {
  const t = useTranslations("reader");
  const { reference } = useReader();
  const { description, headers, content, links, status } = response;
  return (
    <div className="group/part flex min-w-0 flex-col gap-3 pb-3">
      <div className="flex items-start gap-1">
        {description ? <Prose text={description} /> : null}
        <Anchor id={id} what={status} />
      </div>
      {headers.length > 0 ? (
        <div>
          <h4 className="font-medium text-muted text-xs">{t("responses.headers")}</h4>
          <ul className="divide-y divide-line">
            {headers.map((header) => (
              <ParameterRow key={header.name} parameter={header} id={`${id}.header.${header.name}`} />
            ))}
          </ul>
        </div>
      ) : null}
      {content.length > 0 ? (
        <BodyView content={content} id={`${id}.body`} />
      ) : (
        <p className="text-muted text-xs">{t("body.none")}</p>
      )}
      {links.length > 0 ? (
        <div className="text-xs">
          <h4 className="font-medium text-muted">{t("responses.links")}</h4>
          <ul>
            {links.map((link) => (
              <li key={link.name}>
                {link.operation ? (
                  <TextLink href={pageOfOperation(reference.api, reference.version, link.operation)}>
                    {t("responses.link", { name: link.name, operation: link.operation })}
                  </TextLink>
                ) : (
                  t("responses.linkUnknown", { name: link.name })
                )}
                {link.parameters.length > 0 ? (
                  <span className="ml-1 text-muted">
                    {t("responses.linkWith", { names: link.parameters.join(", ") })}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

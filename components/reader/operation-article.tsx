"use client";
import { BookOpen, Sunset } from "lucide-react";
import { useTranslations } from "next-intl";
import { MethodBadge } from "@/components/shared/method-badge";
import { PlaceLink } from "@/components/shared/place-link";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { CopyButton } from "@/components/ui/copy-button";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import type { OperationView } from "@/lib/reader/schema";
import { pageOfOperation, pageOfSource } from "@/lib/versions/model/version-address";
import { DeclaredNote, useDeclared } from "./declared-note";
import { DeprecateLink } from "./deprecate-link";
import { Declaration } from "./declaration";
import { MarkNote } from "./mark-note";
import { AnswerParts } from "./parts/answer-parts";
import { BodyView } from "./parts/body-view";
import { CallbacksPart } from "./parts/callbacks-part";
import { ParametersPart } from "./parts/parameters-part";
import { Part } from "./parts/part";
import { ResponsesPart } from "./parts/responses-part";
import { SecurityPart } from "./parts/security-part";
import { ServersPart } from "./parts/servers-part";
import { UsagePart } from "./parts/usage-part";
import { Prose } from "./prose";
import { useReader } from "./reader-context";

/** One operation, as it is read. */
export function OperationArticle({ view }: { view: OperationView }) {
  const t = useTranslations("reader");
  return (
    <section aria-label={t("details")} className="flex min-w-0 flex-col gap-6">
      <OperationHead view={view} />
      <ParametersPart operation={view.key} parameters={view.parameters} />
      {view.body ? (
        <Part
          id="body"
          title={view.words ? t(`words.body.${view.words.body}`) : t("body.title")}
          note={view.body.required ? <span className="text-danger-ink text-xs">{t("body.required")}</span> : null}
        >
          {view.body.description ? <Prose text={view.body.description} /> : null}
          <BodyView content={view.body.content} id="body" />
        </Part>
      ) : null}
      {view.words ? (
        <AnswerParts responses={view.responses} words={view.words} />
      ) : (
        <ResponsesPart responses={view.responses} />
      )}
      <CallbacksPart callbacks={view.callbacks} />
      {/* Most languages say nothing of who may call; that is not the same as anybody. */}
      {(view.kind ?? "http") !== "http" && view.security.length === 0 ? null : (
        <SecurityPart security={view.security} />
      )}
      <ServersPart servers={view.servers} />
      <UsagePart operation={view.key} />
    </section>
  );
}

function OperationHead({ view }: { view: OperationView }) {
  const t = useTranslations("reader");
  const { reference, mayDeprecate } = useReader();
  const declared = useDeclared("operation", view.key);
  const { method, path, key, stability, summary, description, operationId, externalDocs } = view;
  const deprecated = view.deprecated || declared !== undefined;
  const sunset = declared?.sunset ?? view.sunset;
  return (
    <header className="flex min-w-0 flex-col gap-2">
      <h2 className="font-semibold text-lg">{summary || key}</h2>
      <p className="flex min-w-0 flex-wrap items-center gap-1.5 rounded-md border border-line bg-sunken px-2 py-1">
        <MethodBadge method={method} deprecated={deprecated} />
        <code className={cn("min-w-0 flex-1 break-all font-mono text-sm", deprecated && "text-muted line-through")}>
          {path}
        </code>
        <CopyButton value={view.kind ? key : `${method} ${path}`} label={t("copyKey")} />
      </p>
      {view.declaration ? <Declaration declaration={view.declaration} /> : null}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-muted text-xs">
        {deprecated ? <Badge tone="caution">{t("deprecated")}</Badge> : null}
        {sunset ? (
          <Badge tone="danger" icon={<Sunset aria-hidden />}>
            {t("sunset", { on: sunset })}
          </Badge>
        ) : null}
        {stability ? <Badge tone="outline">{t("stability", { level: stability })}</Badge> : null}
        {view.tags.map((tag) => (
          <Badge key={tag}>{tag}</Badge>
        ))}
        {operationId ? (
          <span className="inline-flex min-w-0 items-center">
            <code className="break-all font-mono">{operationId}</code>
            <CopyButton value={operationId} label={t("copyId")} />
          </span>
        ) : null}
        <span>
          {t("source")}{" "}
          <PlaceLink
            line={view.line}
            file={view.file}
            href={pageOfSource(reference.api, reference.version, { file: view.file })}
          />
        </span>
        {view.kind && view.kind !== "http" ? null : (
          <LinkButton
            size="sm"
            icon={<BookOpen aria-hidden />}
            href={pageOfOperation(reference.api, reference.version, key, "docs")}
          >
            {t("docs")}
          </LinkButton>
        )}
        {mayDeprecate && !deprecated ? <DeprecateLink kind="operation" place={key} /> : null}
      </div>
      {declared ? <DeclaredNote part={declared} /> : null}
      {view.mark ? <MarkNote mark={view.mark} /> : null}
      {description ? <Prose text={description} /> : null}
      {externalDocs?.url && /^https?:\/\//.test(externalDocs.url) ? (
        <p className="text-xs">
          <TextLink href={externalDocs.url}>{externalDocs.description ?? t("moreAbout")}</TextLink>
        </p>
      ) : null}
    </header>
  );
}

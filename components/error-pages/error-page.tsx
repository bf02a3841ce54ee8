import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Code, CodeBlock } from "@/components/ui/code";
import { Markdown } from "@/components/ui/markdown";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { type ErrorCode, ERRORS } from "@/lib/core/errors";

/** What a code of failure means, what to do about it, and how it looks in an answer. */
export function ErrorPage({ code }: { code: ErrorCode }) {
  const t = useTranslations("errorPages");
  const { status, title } = ERRORS[code];
  const answer = { type: `/errors/${code}`, title, status, code, detail: "…", fix: "…", traceId: "…", violations: [] };
  return (
    <Page width="text">
      <PageHeader
        title={t(`of.${code}.title`)}
        lead={<Code>{code}</Code>}
        marks={
          <Badge tone={status >= 500 ? "danger" : "neutral"}>
            {t("status")} {status}
          </Badge>
        }
      />
      <Panel title={t("meaning")}>
        <Markdown text={t(`of.${code}.meaning`)} />
      </Panel>
      <Panel title={t("todo")}>
        <Markdown text={t(`of.${code}.todo`)} />
      </Panel>
      <Panel title={t("type")} hint={t("typeHint")}>
        <CodeBlock title="application/problem+json" code={JSON.stringify(answer, null, 2)} />
      </Panel>
    </Page>
  );
}

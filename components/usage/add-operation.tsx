"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CodeBlock } from "@/components/ui/code";
import { Dialog } from "@/components/ui/dialog";
import { LinkButton } from "@/components/ui/link-button";
import { operationSnippet } from "@/lib/usage/model/path-snippet";

interface PathProps {
  api: string;
  method: string;
  path: string;
}

/** What to write into the definition so that calls to a path belong to an operation. */
export function AddOperation({ api, method, path }: PathProps) {
  const t = useTranslations("usage");
  return (
    <Dialog
      trigger={
        <Button size="sm" variant="ghost">
          {t("shadow.add")}
        </Button>
      }
      title={t("shadow.addTitle")}
      description={t("shadow.addHint")}
      footer={<LinkButton href={`/apis/${encodeURIComponent(api)}/publish`}>{t("shadow.publish")}</LinkButton>}
    >
      <CodeBlock title="YAML" code={operationSnippet(method, path)} />
    </Dialog>
  );
}

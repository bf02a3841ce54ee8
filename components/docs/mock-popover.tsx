"use client";
import { Server } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Code, CodeBlock } from "@/components/ui/code";
import { Popover } from "@/components/ui/popover";
import { mockPath, type TriedVersion } from "./send-request";

interface MockPopoverProps {
  tried: TriedVersion;
  /** The registry's own address. */
  baseUrl: string;
  /** The operation that is shown (`GET /pets/{id}`); null where none is. */
  operation: string | null;
}

/** A call of an operation at the mock, with `1` in place of its path's variables. */
function curlOf(address: string, operation: string | null, prefer?: string): string {
  const [method = "GET", path = "/"] = (operation ?? "GET /").split(/ (.*)/);
  const filled = path.replace(/\{[^{}]*\}/g, "1").replaceAll("'", "%27");
  const parts = [
    "curl -i",
    ...(method === "GET" ? [] : [`-X ${method}`]),
    ...(prefer ? [`-H 'Prefer: ${prefer}'`] : []),
  ];
  return `${parts.join(" ")} '${address}${filled}'`;
}

/** Where the mock of a version answers, and how to ask it. */
export function MockPopover({ tried, baseUrl, operation }: MockPopoverProps) {
  const t = useTranslations("docs");
  const address = `${baseUrl}${mockPath(tried)}`;
  return (
    <Popover
      label={t("mock.title")}
      align="start"
      trigger={
        <Button size="sm" width="full" icon={<Server aria-hidden />}>
          {t("mock.title")}
        </Button>
      }
    >
      <div className="flex w-96 max-w-full flex-col gap-2 text-sm">
        <p className="text-muted text-xs">{t("mock.hint")}</p>
        <CodeBlock title={t("mock.address")} code={address} wrap />
        <CodeBlock title="curl" code={curlOf(address, operation)} wrap />
        <CodeBlock title={t("mock.certain")} code={curlOf(address, operation, "code=404")} wrap />
        <p className="text-muted text-xs">{t.rich("mock.preferences", { code: (chunks) => <Code>{chunks}</Code> })}</p>
      </div>
    </Popover>
  );
}

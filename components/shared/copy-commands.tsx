"use client";
import { Terminal } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CodeBlock } from "@/components/ui/code";
import { Popover } from "@/components/ui/popover";
import { curlCommand, type HttpCall } from "./curl-command";

interface CopyCommandsProps {
  call: HttpCall;
  /** The same by `npx concordat`, where there is a command for it: `publish openapi.yaml --api payments`. */
  cli?: string;
}

/** How to do the same from a terminal. */
export function CopyCommands({ call, cli }: CopyCommandsProps) {
  const t = useTranslations("shared");
  return (
    <Popover
      label={t("commands")}
      align="end"
      trigger={
        <Button variant="ghost" icon={<Terminal aria-hidden />}>
          {t("commands")}
        </Button>
      }
    >
      <div className="flex w-88 max-w-full flex-col gap-2">
        <CodeBlock title="curl" code={curlCommand(call)} wrap />
        {cli ? <CodeBlock title={t("cli")} code={`npx concordat ${cli}`} wrap /> : null}
        <p className="text-faint text-xs">{t("commandsHint")}</p>
      </div>
    </Popover>
  );
}

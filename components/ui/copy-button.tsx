"use client";
import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "./button";
import { IconButton } from "./icon-button";
import { useCopy } from "./use-copy";

type CopyButtonProps = { value: string } & ({ label: string } | { children: ReactNode });

/** Copies `value`; an icon with a `label`, or a button with words. */
export function CopyButton(props: CopyButtonProps) {
  const t = useTranslations("ui");
  const { copied, copy } = useCopy();
  const icon = copied ? <Check aria-hidden className="text-success-ink" /> : <Copy aria-hidden />;
  return (
    <>
      {"label" in props ? (
        <IconButton size="sm" label={copied ? t("copied") : props.label} onClick={() => copy(props.value)}>
          {icon}
        </IconButton>
      ) : (
        <Button size="sm" icon={icon} onClick={() => copy(props.value)}>
          {props.children}
        </Button>
      )}
      <span role="status" className="sr-only">
        {copied ? t("copied") : ""}
      </span>
    </>
  );
}

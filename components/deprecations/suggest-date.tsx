"use client";
import { CalendarSearch } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";

const SuggestedSunset = dynamic(() =>
  import("@/components/shared/suggested-sunset").then((file) => file.SuggestedSunset),
);

interface SuggestDateProps {
  api: string;
  version: string;
  operation?: string | undefined;
}

/** Asks, where somebody wants to know, for a date that the calls allow. */
export function SuggestDate({ api, version, operation }: SuggestDateProps) {
  const t = useTranslations("shared");
  return (
    <Popover
      label={t("suggestion.title")}
      trigger={
        <Button size="sm" variant="ghost" icon={<CalendarSearch aria-hidden />}>
          {t("suggestion.ask")}
        </Button>
      }
    >
      <div className="w-72">
        <SuggestedSunset api={api} version={version} operation={operation} />
      </div>
    </Popover>
  );
}

"use client";
import { ArrowLeftRight, ArrowRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import type { VersionState } from "@/lib/lifecycle/model";
import { changesHref } from "@/lib/versions/model/changes-address";
import type { ComparedVersions } from "@/components/shared/changes/compared-versions";

interface VersionPickersProps {
  versions: ComparedVersions;
  /** Newest first. */
  choices: readonly { version: string; state: VersionState }[];
}

/** Which two versions are compared; each choice is an address. */
export function VersionPickers({ versions, choices }: VersionPickersProps) {
  const t = useTranslations("changes");
  const tShared = useTranslations("shared");
  const router = useRouter();
  const { api, from, to } = versions;
  const go = (pair: { from: string; to: string }) => router.push(changesHref(api, pair));
  const known = new Set(choices.map((choice) => choice.version));
  const options = [
    ...[from, to].filter((label) => !known.has(label)).map((label) => ({ value: label, label })),
    ...choices.map(({ version, state }) => ({ value: version, label: version, hint: tShared(`state.${state}`) })),
  ];
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <Select
        aria-label={t("pickFrom")}
        width="content"
        options={options}
        value={from}
        onValueChange={(value) => go({ from: value, to })}
      />
      <ArrowRight aria-hidden className="size-4 text-faint" />
      <Select
        aria-label={t("pickTo")}
        width="content"
        options={options}
        value={to}
        onValueChange={(value) => go({ from, to: value })}
      />
      <IconButton label={t("swap")} onClick={() => go({ from: to, to: from })}>
        <ArrowLeftRight aria-hidden />
      </IconButton>
    </div>
  );
}

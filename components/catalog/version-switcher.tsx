"use client";
import { Check, ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DropdownMenu, MenuItem, MenuSeparator } from "@/components/ui/dropdown-menu";
import type { VersionState } from "@/lib/lifecycle/model";
import { pageOfVersion, type VersionView } from "@/lib/versions/model/version-address";

interface VersionSwitcherProps {
  api: string;
  shown: string;
  /** The view that is kept when the version changes. */
  view: VersionView;
  versions: readonly { version: string; state: VersionState }[];
}

/** Which version is shown, and the way to the same view of another. */
export function VersionSwitcher({ api, shown, view, versions }: VersionSwitcherProps) {
  const t = useTranslations("api");
  const shared = useTranslations("shared");
  return (
    <DropdownMenu
      align="start"
      trigger={
        <Button size="sm" aria-label={`${t("breadcrumb.switch")}: ${shown}`}>
          <span className="max-w-40 truncate font-mono">{shown}</span>
          <ChevronsUpDown aria-hidden />
        </Button>
      }
    >
      {versions.map(({ version, state }) => (
        <MenuItem
          key={version}
          href={pageOfVersion(api, version, view)}
          icon={<Check aria-hidden className={version === shown ? "" : "invisible"} />}
        >
          <span className="font-mono text-xs">{version}</span>
          <span className="ml-2 text-faint text-xs">{shared(`state.${state}`)}</span>
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem href={`/apis/${encodeURIComponent(api)}/versions`}>{t("breadcrumb.allVersions")}</MenuItem>
    </DropdownMenu>
  );
}

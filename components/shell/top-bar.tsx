"use client";
import { Search } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Kbd } from "@/components/ui/kbd";
import { GlobalKeys } from "./global-keys";
import { InboxBell } from "./inbox-bell";
import { LogoMark } from "./logo";
import { PreferenceMenu } from "./preference-menu";
import { UserMenu } from "./user-menu";
import type { ShellViewer } from "./viewer";

// Loaded when they are first opened: no page has to carry them.
const CommandPalette = dynamic(() => import("./command-palette").then((file) => file.CommandPalette), { ssr: false });
const KeysDialog = dynamic(() => import("./keys-dialog").then((file) => file.KeysDialog), { ssr: false });

/** Search, preferences and who is signed in; holds the palette and the list of keys. */
export function TopBar({ viewer }: { viewer: ShellViewer }) {
  const t = useTranslations("shell");
  const [palette, setPalette] = useState(false);
  const [keys, setKeys] = useState(false);
  return (
    <header className="sticky top-0 z-20 flex h-bar items-center gap-2 border-line border-b bg-canvas px-4 md:px-6">
      <GlobalKeys onPalette={() => setPalette(true)} onKeys={() => setKeys(true)} />
      <Link href="/" prefetch={false} aria-label="Concordat" className="rounded-md md:hidden">
        <LogoMark />
      </Link>
      <button
        type="button"
        onClick={() => setPalette(true)}
        className="flex h-8 min-w-0 max-w-md flex-1 items-center gap-2 rounded-md border border-line-strong bg-surface px-2.5 text-left text-faint text-sm transition-colors hover:border-control hover:text-muted max-md:h-9"
      >
        <Search aria-hidden className="size-4 shrink-0" />
        <span className="min-w-0 flex-1 truncate">{t("palette.trigger")}</span>
        <span aria-hidden className="max-md:hidden">
          <Kbd keys="mod+k" />
        </span>
      </button>
      <div className="ml-auto flex items-center gap-1">
        {viewer ? <InboxBell /> : null}
        <PreferenceMenu onShowKeys={() => setKeys(true)} />
        <UserMenu viewer={viewer} />
      </div>
      {palette ? (
        <CommandPalette open onOpenChange={setPalette} onShowKeys={() => setKeys(true)} viewer={viewer} />
      ) : null}
      {keys ? <KeysDialog open onOpenChange={setKeys} /> : null}
    </header>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BottomBar } from "./bottom-bar";
import { Rail } from "./rail";
import { TopBar } from "./top-bar";
import type { ShellViewer } from "./viewer";

/** The frame around every page of the registry. */
export function AppShell({ viewer, children }: { viewer: ShellViewer; children: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <div className="flex min-h-dvh">
      <a
        href="#content"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-accent px-3 py-1.5 font-medium text-on-solid text-sm focus-visible:translate-y-0"
      >
        {t("skip")}
      </a>
      <Rail />
      <div className="flex min-w-0 flex-1 flex-col">
        <TopBar viewer={viewer} />
        <main id="content" tabIndex={-1} className="min-w-0 flex-1 px-4 pt-5 pb-24 outline-none md:px-6 md:pb-12">
          {children}
        </main>
      </div>
      <BottomBar />
    </div>
  );
}

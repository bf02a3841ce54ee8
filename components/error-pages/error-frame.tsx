import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";

/** The page around what is said of errors: whoever follows a link out of a program may have no account here. */
export function ErrorFrame({ children }: { children: ReactNode }) {
  const t = useTranslations("errorPages");
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex h-bar items-center border-line border-b px-4 md:px-6">
        <LinkButton href="/" variant="ghost">
          Concordat
        </LinkButton>
        <LinkButton href="/errors" variant="ghost">
          {t("all")}
        </LinkButton>
      </header>
      <main className="flex-1 px-4 py-8 md:px-6">{children}</main>
    </div>
  );
}

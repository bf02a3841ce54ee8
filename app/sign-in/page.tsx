import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LogoMark } from "@/components/shell/logo";
import { SignInForm } from "@/components/shell/sign-in-form";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { safeNext } from "@/lib/browser/safe-next";
import { settings } from "@/lib/env";
import { oidcName } from "@/lib/http/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title") };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [t, { next }] = await Promise.all([getTranslations("signIn"), searchParams]);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-sm flex-col justify-center gap-6 px-4 pb-[12dvh]">
      <header className="flex flex-col items-center gap-3 text-center">
        <LogoMark />
        <h1 className="font-semibold text-xl tracking-tight">{t("heading")}</h1>
      </header>
      <Panel>
        <SignInForm next={safeNext(typeof next === "string" ? next : undefined)} oidcName={oidcName() ?? undefined} />
      </Panel>
      <p className="text-center text-muted text-xs">
        {t("noAccount")} {settings().CONCORDAT_ANONYMOUS_READ ? <TextLink href="/">{t("browse")}</TextLink> : null}
      </p>
    </main>
  );
}

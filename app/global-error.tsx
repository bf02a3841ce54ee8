"use client";
import { NextIntlClientProvider } from "next-intl";
import { CrashState } from "@/components/shell/crash-state";
import { negotiateLocale } from "@/lib/i18n/locales";
import enErrors from "@/messages/en/errors.json";
import enUi from "@/messages/en/ui.json";
import zhErrors from "@/messages/zh-CN/errors.json";
import zhUi from "@/messages/zh-CN/ui.json";
import "./globals.css";

const WORDS = { en: { errors: enErrors, ui: enUi }, "zh-CN": { errors: zhErrors, ui: zhUi } };

/** Where even the layout failed: no provider of words is left, so the few that are needed are brought along. */
export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  const chosen = /(?:^|; )locale=([^;]+)/.exec(typeof document === "undefined" ? "" : document.cookie)?.[1];
  const wanted = typeof navigator === "undefined" ? null : navigator.languages.join(",");
  const locale = negotiateLocale(chosen, wanted);
  return (
    <html lang={locale}>
      <body>
        <NextIntlClientProvider locale={locale} messages={WORDS[locale]} timeZone="UTC">
          <main className="grid min-h-dvh place-items-center">
            <CrashState {...props} />
          </main>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}

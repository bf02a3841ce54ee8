"use client";
import { CrashNote } from "@/components/shell/crash-note";
import { type Locale, negotiateLocale } from "@/lib/i18n/locales";
import en from "@/messages/en/crash.json";
import zhCN from "@/messages/zh-CN/crash.json";
import "./globals.css";

const WORDS: Record<Locale, typeof en> = { en, "zh-CN": zhCN };

/** Where even the layout failed: no provider of words is left, so the few that are needed are brought along. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const chosen = /(?:^|; )locale=([^;]+)/.exec(typeof document === "undefined" ? "" : document.cookie)?.[1];
  const wanted = typeof navigator === "undefined" ? null : navigator.languages.join(",");
  const locale = negotiateLocale(chosen, wanted);
  return (
    <html lang={locale}>
      <body>
        <main className="grid min-h-dvh place-items-center">
          <CrashNote words={WORDS[locale]} traceId={error.digest} onRetry={reset} />
        </main>
      </body>
    </html>
  );
}

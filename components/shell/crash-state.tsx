"use client";
import { useTranslations } from "next-intl";
import { CrashNote } from "./crash-note";

interface CrashStateProps {
  /** The digest is how the server's log names what happened. */
  error: Error & { digest?: string };
  reset: () => void;
}

/** A page that could not be drawn. */
export function CrashState({ error, reset }: CrashStateProps) {
  const t = useTranslations("crash");
  const words = {
    title: t("title"),
    detail: t("detail"),
    home: t("home"),
    retry: t("retry"),
    trace: t("trace"),
  };
  return <CrashNote words={words} traceId={error.digest} onRetry={reset} />;
}

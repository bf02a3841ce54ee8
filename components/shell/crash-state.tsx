"use client";
import { useTranslations } from "next-intl";
import { ErrorState } from "@/components/ui/error-state";
import { LinkButton } from "@/components/ui/link-button";

interface CrashStateProps {
  /** The digest is how the server's log names what happened. */
  error: Error & { digest?: string };
  reset: () => void;
}

/** A page that could not be drawn. */
export function CrashState({ error, reset }: CrashStateProps) {
  const t = useTranslations("errors");
  return (
    <ErrorState
      title={<h1>{t("crashed")}</h1>}
      detail={t("crashedDetail")}
      traceId={error.digest}
      onRetry={reset}
      action={
        <LinkButton href="/" variant="ghost">
          {t("backHome")}
        </LinkButton>
      }
    />
  );
}

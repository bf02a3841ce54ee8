"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { NotificationKindMark } from "@/components/shared/notification-kind";
import { Callout } from "@/components/ui/callout";
import { notify } from "@/components/ui/notify";
import { Panel } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { LOCALE_NAMES } from "@/lib/i18n/locales";
import { MAIL_LANGUAGES } from "@/lib/mail/model";
import { isMailMode, MAIL_MODES } from "@/lib/notifications/model";
import { notificationMutations } from "@/lib/notifications/queries";
import type { PreferencesDto } from "@/lib/notifications/schema";

/** How each kind comes by mail; what is chosen holds at once. */
export function MailChoices({ preferences }: { preferences: PreferencesDto }) {
  const t = useTranslations("preferences");
  const words = useTranslations("notifications");
  const onError = useNotifyProblem();
  const [shown, setShown] = useState(preferences);
  const { mutate } = useMutation({
    ...notificationMutations.prefer(),
    onSuccess: (after) => {
      setShown(after);
      notify.success(t("saved"));
    },
    onError,
  });
  return (
    <Panel title={t("mail")} hint={shown.mailConfigured ? t("mailTo", { email: shown.email }) : undefined}>
      {shown.mailConfigured ? null : (
        <div className="pb-3">
          <Callout title={t("mailOff")}>{t("mailOffHint")}</Callout>
        </div>
      )}
      <ul className="flex flex-col">
        {shown.kinds.map(({ kind, mail }) => (
          <li key={kind} className="flex min-h-row items-center gap-3 border-line border-b py-1 last:border-b-0">
            <NotificationKindMark kind={kind} />
            <span aria-hidden className="min-w-0 flex-1 text-sm">
              {words(`kind.${kind}`)}
            </span>
            <div className="w-36 shrink-0">
              <Select
                aria-label={t("modeLabel", { kind: words(`kind.${kind}`) })}
                options={MAIL_MODES.map((mode) => ({ value: mode, label: t(`mode.${mode}`) }))}
                value={mail}
                onValueChange={(value) => {
                  if (isMailMode(value)) mutate({ kinds: [{ kind, mail: value }] });
                }}
              />
            </div>
          </li>
        ))}
        <li className="flex min-h-row items-center gap-3 pt-1">
          <span aria-hidden className="min-w-0 flex-1 text-sm">
            {t("language")}
          </span>
          <div className="w-36 shrink-0">
            <Select
              aria-label={t("language")}
              options={MAIL_LANGUAGES.map((one) => ({ value: one, label: LOCALE_NAMES[one] }))}
              value={shown.language}
              onValueChange={(value) => {
                const language = MAIL_LANGUAGES.find((one) => one === value);
                if (language) mutate({ language });
              }}
            />
          </div>
        </li>
      </ul>
    </Panel>
  );
}

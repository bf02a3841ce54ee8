"use client";
import { Bell, BellRing } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { SubscriptionSubject } from "@/lib/events/policy";
import { Button } from "@/components/ui/button";
import { useNotifyProblem } from "./use-notify-problem";

interface SubscribeButtonProps {
  subject: SubscriptionSubject;
  value: string;
  /** The viewer's subscription; null without one. */
  subscriptionId: string | null;
  /** Its name, told on the button where the page does not say what is subscribed to. */
  name?: string;
}

/** Subscribes the viewer to an API, a team or a tag, and ends that. */
export function SubscribeButton({ subject, value, subscriptionId, name }: SubscribeButtonProps) {
  const t = useTranslations("preferences");
  const notifyProblem = useNotifyProblem();
  const [id, setId] = useState(subscriptionId);
  const [busy, setBusy] = useState(false);
  const toggle = async () => {
    setBusy(true);
    try {
      // With what they check their answers by, loaded when somebody subscribes.
      const { subscribe, unsubscribe } = await import("./subscription-calls");
      if (id === null) setId(await subscribe({ subject, value }));
      else {
        await unsubscribe(id);
        setId(null);
      }
    } catch (error) {
      notifyProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      icon={id === null ? <Bell aria-hidden /> : <BellRing aria-hidden />}
      aria-pressed={id !== null}
      title={t("subscribeTo", { value })}
      disabled={busy}
      onClick={() => void toggle()}
    >
      {name === undefined
        ? t(id === null ? "subscribe" : "subscribed")
        : t(id === null ? "subscribeTo" : "subscribedTo", { value: name })}
    </Button>
  );
}

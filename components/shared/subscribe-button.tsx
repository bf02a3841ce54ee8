"use client";
import { Bell, BellRing } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import type { SubscriptionSubject } from "@/lib/events/policy";
import { subscriptionDto } from "@/lib/subscriptions/schema";
import { Button } from "@/components/ui/button";
import { useNotifyProblem } from "./use-notify-problem";

interface SubscribeButtonProps {
  subject: SubscriptionSubject;
  value: string;
  /** The viewer's subscription; null without one. */
  subscriptionId: string | null;
}

/** Subscribes the viewer to an API, a team or a tag, and ends that. */
export function SubscribeButton({ subject, value, subscriptionId }: SubscribeButtonProps) {
  const t = useTranslations("preferences");
  const notifyProblem = useNotifyProblem();
  const [id, setId] = useState(subscriptionId);
  const [busy, setBusy] = useState(false);
  const toggle = async () => {
    setBusy(true);
    try {
      if (id === null) {
        const body = { subject, value };
        setId((await fetchJson("/api/v1/subscriptions", { method: "POST", body, response: subscriptionDto })).id);
      } else {
        await fetchJson(`/api/v1/subscriptions/${encodeURIComponent(id)}`, { method: "DELETE", response: z.unknown() });
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
      {t(id === null ? "subscribe" : "subscribed")}
    </Button>
  );
}

"use client";
import { useMutation } from "@tanstack/react-query";
import { BellPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { subscriptionMutations } from "@/lib/subscriptions/queries";
import type { SubscriptionDto } from "@/lib/subscriptions/schema";

function pageOf({ subject, value }: SubscriptionDto): string {
  if (subject === "api") return `/apis/${encodeURIComponent(value)}`;
  if (subject === "team") return `/settings/teams/${encodeURIComponent(value)}`;
  return `/apis?tag=${encodeURIComponent(value)}`;
}

/** What somebody subscribes to; tags are added here, the rest where it is. */
export function SubscriptionList({ subscriptions }: { subscriptions: readonly SubscriptionDto[] }) {
  const t = useTranslations("preferences");
  const router = useRouter();
  const onError = useNotifyProblem();
  const [tag, setTag] = useState("");
  const end = useMutation({
    ...subscriptionMutations.unsubscribe(),
    onSuccess: () => {
      notify.success(t("ended"));
      router.refresh();
    },
    onError,
  });
  const add = useMutation({
    ...subscriptionMutations.subscribe(),
    onSuccess: ({ value }) => {
      setTag("");
      notify.success(t("added", { value }));
      router.refresh();
    },
    onError,
  });
  return (
    <Panel title={t("subscriptions")} hint={t("subscriptionsHint")}>
      {subscriptions.length === 0 ? (
        <EmptyState icon={<BellPlus />} title={t("nothing")}>
          {t("nothingHint")}
        </EmptyState>
      ) : (
        <ul className="flex flex-col">
          {subscriptions.map((one) => (
            <li key={one.id} className="flex min-h-row items-center gap-3 border-line border-b py-1 last:border-b-0">
              <Badge tone="outline">{t(`subject.${one.subject}`)}</Badge>
              <span className="wrap-anywhere min-w-0 flex-1 text-sm">
                <TextLink href={pageOf(one)} tone="plain">
                  {one.value}
                </TextLink>
              </span>
              <Button
                size="sm"
                variant="ghost"
                aria-label={t("endOf", { value: one.value })}
                onClick={() => end.mutate(one.id)}
              >
                {t("end")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="flex items-center gap-2 pt-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim() !== "") add.mutate({ subject: "tag", value: tag.trim() });
        }}
      >
        <Input
          aria-label={t("tagLabel")}
          placeholder={t("tagLabel")}
          maxLength={40}
          value={tag}
          onChange={(event) => setTag(event.target.value)}
        />
        <Button type="submit" loading={add.isPending}>
          {t("add")}
        </Button>
      </form>
    </Panel>
  );
}

"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Switch } from "@/components/ui/switch";
import { consumerMutations } from "@/lib/consumers/queries";

interface FollowSwitchProps {
  consumer: string;
  api: { slug: string; name: string };
  told: boolean;
  mayChange: boolean;
}

/** Whether the consumer's team is told what an API announces. */
export function FollowSwitch({ consumer, api, told, mayChange }: FollowSwitchProps) {
  const router = useRouter();
  const { mutate, isPending, variables } = useMutation({
    ...consumerMutations.follow(),
    onSuccess: () => router.refresh(),
    onError: useNotifyProblem(),
  });
  return (
    <Switch
      label={api.name}
      checked={isPending ? variables.told : told}
      disabled={!mayChange}
      onCheckedChange={(next) => mutate({ consumer, api: api.slug, told: next })}
    />
  );
}
